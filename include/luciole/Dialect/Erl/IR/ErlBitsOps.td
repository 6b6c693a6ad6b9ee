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
  let description = "Without success the context must not be used.";
  let arguments = (ins Erl_Term:$value);
  let results = (outs I1:$ok, Erl_Context:$context);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def Erl_BitsGetOp : Erl_Op<"bits_get", [NoMemoryEffect]> {
  let summary = "reads a segment";
  let description = [{
    As `erl.match_segment`; without success neither value nor context may be
    used. Integers of many bits and binaries allocate.
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
  let description = "As `erl.bits_get` without the value.";
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
  let description = "Allocates a sub-binary unless nothing was read.";
  let arguments = (ins Erl_Context:$context);
  let results = (outs Erl_Term:$value);
  let assemblyFormat = "$context attr-dict `->` type($value)";
}

def Erl_BitsAtEndOp : Erl_Op<"bits_at_end", [NoMemoryEffect]> {
  let summary = "whether all bits have been read";
  let arguments = (ins Erl_Context:$context);
  let results = (outs I1:$result);
  let assemblyFormat = "$context attr-dict";
}

def Erl_BitsTestUnitOp : Erl_Op<"bits_test_unit", [NoMemoryEffect]> {
  let summary = "whether the number of bits not yet read is a multiple of `unit`";
  let arguments = (ins Erl_Context:$context, I32Attr:$unit);
  let results = (outs I1:$result);
  let assemblyFormat = "$context `unit` $unit attr-dict";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLBITSOPS_TD
