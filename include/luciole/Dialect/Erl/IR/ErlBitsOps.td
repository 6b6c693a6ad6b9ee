//===- ErlBitsOps.td - Making and reading bit strings -----------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLBITSOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLBITSOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_BitsConstructOp : Erl_Op<"bits_construct", [Fallible, AttrSizedOperandSegments]> {
  let summary = "a bit string of segments";
  let description = [{
    One value and one `#erl.segment` a segment. `sized` tells for each whether it
    has a size; the sizes stand in order. Integers and floats always have one
    (the default is made explicit), utf types never, a `binary` without size is
    taken whole. Fails with badarg (wrong type, negative size, a bit string
    shorter than its size, a bad unit, an invalid code point) or system_limit.

    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %n = erl.constant #erl.int<16> -> !erl.small<16, 16>
      %r = erl.bits_construct (%x, %y) sizes(%n)
        [#erl.segment<integer, 1, unsigned, big>, #erl.segment<binary, 8, unsigned, big>]
        sized [true, false] : (!erl.term, !erl.term), (!erl.small<16, 16>) -> !erl.binary
      erl.return %r : !erl.binary
    }
    ```
  }];
  let arguments = (ins Variadic<Erl_Term>:$values, Variadic<Erl_Term>:$sizes,
                       Erl_SegmentArrayAttr:$segments, DenseBoolArrayAttr:$sized);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = [{
    `(` $values `)` `sizes` `(` $sizes `)` $segments `sized` $sized attr-dict
    `:` `(` type($values) `)` `,` functional-type($sizes, $result)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Reading (low form)
//===----------------------------------------------------------------------===//

def Erl_BitsStartOp : Erl_Op<"bits_start", [NoMemoryEffect]> {
  let summary = "starts reading a term if it is a bit string";
  let description = [{
    Without success the context must not be used.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %ok, %c = erl.bits_start %x : !erl.term
      %r = erl.bits_rest %c -> !erl.bitstring
      erl.return %r : !erl.bitstring
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs I1:$ok, Erl_Context:$context);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def Erl_BitsGetOp : Erl_Op<"bits_get", [NoMemoryEffect]> {
  let summary = "reads a segment";
  let description = [{
    As `erl.match_segment`; without success neither value nor context may be
    used. Integers of many bits and binaries allocate.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %ok, %c0 = erl.bits_start %x : !erl.term
      %n = erl.constant #erl.int<8> -> !erl.small<8, 8>
      %ok1, %r, %c1 = erl.bits_get %c0 size %n : !erl.small<8, 8> <integer, 1, signed, little> -> !erl.small
      erl.return %r : !erl.small
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context, Optional<Erl_Term>:$size,
                       Erl_SegmentAttr:$segment);
  let results = (outs I1:$ok, Erl_Term:$value, Erl_Context:$rest);
  let assemblyFormat = [{
    $context (`size` $size^ `:` type($size))? $segment attr-dict `->` type($value)
  }];
  let hasVerifier = 1;
}

def Erl_BitsSkipOp : Erl_Op<"bits_skip", [NoMemoryEffect]> {
  let summary = "skips a segment whose value is not needed";
  let description = [{
    As `erl.bits_get` without the value.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %ok, %c0 = erl.bits_start %x : !erl.term
      %n = erl.constant #erl.int<8> -> !erl.small<8, 8>
      %ok1, %c1 = erl.bits_skip %c0 size %n : !erl.small<8, 8> <integer, 1, unsigned, big>
      %r = erl.bits_rest %c1 -> !erl.bitstring
      erl.return %r : !erl.bitstring
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context, Optional<Erl_Term>:$size,
                       Erl_SegmentAttr:$segment);
  let results = (outs I1:$ok, Erl_Context:$rest);
  let assemblyFormat = [{
    $context (`size` $size^ `:` type($size))? $segment attr-dict
  }];
  let hasVerifier = 1;
}

def Erl_BitsRestOp : Erl_Op<"bits_rest", [NoMemoryEffect]> {
  let summary = "the bits not yet read";
  let description = [{
    Allocates a sub-binary unless nothing was read.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %ok, %c = erl.bits_start %x : !erl.term
      %r = erl.bits_rest %c -> !erl.bitstring
      erl.return %r : !erl.bitstring
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context);
  let results = (outs Erl_Term:$value);
  let assemblyFormat = "$context attr-dict `->` type($value)";
}

def Erl_BitsAtEndOp : Erl_Op<"bits_at_end", [NoMemoryEffect]> {
  let summary = "whether all bits have been read";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %ok, %c = erl.bits_start %x : !erl.term
      %end = erl.bits_at_end %c
      %r = erl.from_bool %end -> !erl.bool
      erl.return %r : !erl.bool
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context);
  let results = (outs I1:$result);
  let assemblyFormat = "$context attr-dict";
}

def Erl_BitsTestUnitOp : Erl_Op<"bits_test_unit", [NoMemoryEffect]> {
  let summary = "whether the number of bits not yet read is a multiple of `unit`";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %ok, %c = erl.bits_start %x : !erl.term
      %bytes = erl.bits_test_unit %c unit 8
      %r = erl.from_bool %bytes -> !erl.bool
      erl.return %r : !erl.bool
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context, I32Attr:$unit);
  let results = (outs I1:$result);
  let assemblyFormat = "$context `unit` $unit attr-dict";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLBITSOPS_TD
