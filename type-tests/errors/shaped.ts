import { matmul, shaped, zeros } from "shapeproof";

//! dimension 'din' is 784 here but got 512
shaped("b din, din dout -> b dout")((x, w) => matmul(x, w))(zeros([32, 784]), /*!*/ zeros([512, 10]));

//! [din, dout] expected here but got [784]
shaped("b din, din dout -> b dout")((x, w) => matmul(x, w))(zeros([32, 784]), /*!*/ zeros([784]));

//! shaped: dimension 'other' of the result is in no operand
shaped(/*!*/ "b din, din dout -> b other");

//! shaped: 'b din, din dout' has no ->
shaped(/*!*/ "b din, din dout");
