import { random, zeros } from "shapeproof";

//! random.random: dimension -1 is negative
random.random(/*!*/ [3, -1]);

//! random.randn: dimension -2 is negative
random.randn(3, /*!*/ -2);

//! random.normal: dimension 2.5 is not an integer
random.normal(0, 1, /*!*/ [2.5]);

//! random.randint: dimension -4 is negative
random.randint(0, 10, /*!*/ -4);

//! random.shuffle: x must have at least one axis — []
random.shuffle(/*!*/ zeros([]));
