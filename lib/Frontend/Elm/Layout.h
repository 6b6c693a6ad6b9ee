//===- Layout.h - What Elm's values are at run time ---------------*- C++ -*-===//
//
// docs/Elm.md, Values, as code: the dialect's type for an Elm type, and how each
// constructor is represented.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_LAYOUT_H
#define LUCIOLE_LIB_FRONTEND_ELM_LAYOUT_H

#include "luciole/Frontend/Elm/AST.h"
#include "mlir/IR/Attributes.h"
#include "mlir/IR/Types.h"
#include "llvm/ADT/SmallVector.h"

namespace luciole::elm {

/// The least type of the dialect that has all values of an Elm type.
mlir::Type termType(Type *type, mlir::MLIRContext *context);

struct ConstructorLayout {
  enum class Kind {
    Literal, ///< `tag`: an atom or a number
    Itself,  ///< the argument
    Tuple,   ///< of the arguments, behind `tag` if there is one
  };
  Kind kind;
  mlir::Attribute tag;
  /// Tuple: whether another constructor's tuple has the same size, so that only
  /// the tag tells them apart.
  bool isTagTested = false;
};

ConstructorLayout layoutOf(const Constructor &constructor,
                           mlir::MLIRContext *context);

/// The fields of a record type, sorted, those of its extensions included.
struct Fields {
  llvm::SmallVector<FieldType> fields;
  VarType *row = nullptr; ///< Of an open record.

  /// The number of known fields in front of this one.
  unsigned indexOf(llvm::StringRef name) const;
};
Fields flatten(Type *record);

/// Is it this primitive type of Basics, Char, String or List?
bool isPrimitive(Type *type, llvm::StringRef name);

/// The variable that a type is, if it is one.
VarType *asVariable(Type *type);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_LAYOUT_H
