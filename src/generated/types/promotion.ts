// Generated from codegen/spec/dtypes.ts, codegen/emit/promotion.ts by `npm run gen`. Do not edit.
/** `np.promote_types`, all pairs. */
export interface Promotions {
  bool: {
    bool: "bool";
    uint8: "uint8";
    int8: "int8";
    uint16: "uint16";
    int16: "int16";
    uint32: "uint32";
    int32: "int32";
    uint64: "uint64";
    int64: "int64";
    float16: "float16";
    float32: "float32";
    float64: "float64";
    complex64: "complex64";
    complex128: "complex128";
  };
  uint8: {
    bool: "uint8";
    uint8: "uint8";
    int8: "int16";
    uint16: "uint16";
    int16: "int16";
    uint32: "uint32";
    int32: "int32";
    uint64: "uint64";
    int64: "int64";
    float16: "float16";
    float32: "float32";
    float64: "float64";
    complex64: "complex64";
    complex128: "complex128";
  };
  int8: {
    bool: "int8";
    uint8: "int16";
    int8: "int8";
    uint16: "int32";
    int16: "int16";
    uint32: "int64";
    int32: "int32";
    uint64: "float64";
    int64: "int64";
    float16: "float16";
    float32: "float32";
    float64: "float64";
    complex64: "complex64";
    complex128: "complex128";
  };
  uint16: {
    bool: "uint16";
    uint8: "uint16";
    int8: "int32";
    uint16: "uint16";
    int16: "int32";
    uint32: "uint32";
    int32: "int32";
    uint64: "uint64";
    int64: "int64";
    float16: "float32";
    float32: "float32";
    float64: "float64";
    complex64: "complex64";
    complex128: "complex128";
  };
  int16: {
    bool: "int16";
    uint8: "int16";
    int8: "int16";
    uint16: "int32";
    int16: "int16";
    uint32: "int64";
    int32: "int32";
    uint64: "float64";
    int64: "int64";
    float16: "float32";
    float32: "float32";
    float64: "float64";
    complex64: "complex64";
    complex128: "complex128";
  };
  uint32: {
    bool: "uint32";
    uint8: "uint32";
    int8: "int64";
    uint16: "uint32";
    int16: "int64";
    uint32: "uint32";
    int32: "int64";
    uint64: "uint64";
    int64: "int64";
    float16: "float64";
    float32: "float64";
    float64: "float64";
    complex64: "complex128";
    complex128: "complex128";
  };
  int32: {
    bool: "int32";
    uint8: "int32";
    int8: "int32";
    uint16: "int32";
    int16: "int32";
    uint32: "int64";
    int32: "int32";
    uint64: "float64";
    int64: "int64";
    float16: "float64";
    float32: "float64";
    float64: "float64";
    complex64: "complex128";
    complex128: "complex128";
  };
  uint64: {
    bool: "uint64";
    uint8: "uint64";
    int8: "float64";
    uint16: "uint64";
    int16: "float64";
    uint32: "uint64";
    int32: "float64";
    uint64: "uint64";
    int64: "float64";
    float16: "float64";
    float32: "float64";
    float64: "float64";
    complex64: "complex128";
    complex128: "complex128";
  };
  int64: {
    bool: "int64";
    uint8: "int64";
    int8: "int64";
    uint16: "int64";
    int16: "int64";
    uint32: "int64";
    int32: "int64";
    uint64: "float64";
    int64: "int64";
    float16: "float64";
    float32: "float64";
    float64: "float64";
    complex64: "complex128";
    complex128: "complex128";
  };
  float16: {
    bool: "float16";
    uint8: "float16";
    int8: "float16";
    uint16: "float32";
    int16: "float32";
    uint32: "float64";
    int32: "float64";
    uint64: "float64";
    int64: "float64";
    float16: "float16";
    float32: "float32";
    float64: "float64";
    complex64: "complex64";
    complex128: "complex128";
  };
  float32: {
    bool: "float32";
    uint8: "float32";
    int8: "float32";
    uint16: "float32";
    int16: "float32";
    uint32: "float64";
    int32: "float64";
    uint64: "float64";
    int64: "float64";
    float16: "float32";
    float32: "float32";
    float64: "float64";
    complex64: "complex64";
    complex128: "complex128";
  };
  float64: {
    bool: "float64";
    uint8: "float64";
    int8: "float64";
    uint16: "float64";
    int16: "float64";
    uint32: "float64";
    int32: "float64";
    uint64: "float64";
    int64: "float64";
    float16: "float64";
    float32: "float64";
    float64: "float64";
    complex64: "complex128";
    complex128: "complex128";
  };
  complex64: {
    bool: "complex64";
    uint8: "complex64";
    int8: "complex64";
    uint16: "complex64";
    int16: "complex64";
    uint32: "complex128";
    int32: "complex128";
    uint64: "complex128";
    int64: "complex128";
    float16: "complex64";
    float32: "complex64";
    float64: "complex128";
    complex64: "complex64";
    complex128: "complex128";
  };
  complex128: {
    bool: "complex128";
    uint8: "complex128";
    int8: "complex128";
    uint16: "complex128";
    int16: "complex128";
    uint32: "complex128";
    int32: "complex128";
    uint64: "complex128";
    int64: "complex128";
    float16: "complex128";
    float32: "complex128";
    float64: "complex128";
    complex64: "complex128";
    complex128: "complex128";
  };
}

export interface Floatings {
  bool: "float16";
  uint8: "float16";
  int8: "float16";
  uint16: "float32";
  int16: "float32";
  uint32: "float64";
  int32: "float64";
  uint64: "float64";
  int64: "float64";
  float16: "float16";
  float32: "float32";
  float64: "float64";
  complex64: "complex64";
  complex128: "complex128";
}

export interface Quotients {
  bool: "float64";
  uint8: "float64";
  int8: "float64";
  uint16: "float64";
  int16: "float64";
  uint32: "float64";
  int32: "float64";
  uint64: "float64";
  int64: "float64";
  float16: "float16";
  float32: "float32";
  float64: "float64";
  complex64: "complex64";
  complex128: "complex128";
}

export interface Magnitudes {
  bool: "bool";
  uint8: "uint8";
  int8: "int8";
  uint16: "uint16";
  int16: "int16";
  uint32: "uint32";
  int32: "int32";
  uint64: "uint64";
  int64: "int64";
  float16: "float16";
  float32: "float32";
  float64: "float64";
  complex64: "float32";
  complex128: "float64";
}

export interface Sums {
  bool: "int32";
  uint8: "uint32";
  int8: "int32";
  uint16: "uint32";
  int16: "int32";
  uint32: "uint32";
  int32: "int32";
  uint64: "uint64";
  int64: "int64";
  float16: "float16";
  float32: "float32";
  float64: "float64";
  complex64: "complex64";
  complex128: "complex128";
}

export interface Means {
  bool: "float64";
  uint8: "float64";
  int8: "float64";
  uint16: "float64";
  int16: "float64";
  uint32: "float64";
  int32: "float64";
  uint64: "float64";
  int64: "float64";
  float16: "float16";
  float32: "float32";
  float64: "float64";
  complex64: "complex64";
  complex128: "complex128";
}

export interface Variances {
  bool: "float64";
  uint8: "float64";
  int8: "float64";
  uint16: "float64";
  int16: "float64";
  uint32: "float64";
  int32: "float64";
  uint64: "float64";
  int64: "float64";
  float16: "float16";
  float32: "float32";
  float64: "float64";
  complex64: "float32";
  complex128: "float64";
}
