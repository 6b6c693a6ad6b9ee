# The project's own CMake wrappers.

# Instruments this folder's targets and those of the folders that it adds.
macro(add_luciole_sanitizers)
  add_compile_options(-fsanitize=${LUCIOLE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${LUCIOLE_SANITIZE})
endmacro()

# add_luciole_library(<name> SOURCES... [DEPENDS targets...] [LINK libs...])
# A static library of the compiler, built without exceptions and RTTI as LLVM is.
function(add_luciole_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_compile_options(${name} PRIVATE -fno-exceptions -fno-rtti)
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
endfunction()

# add_erl_dialect_library(<name> SOURCES... [DEPENDS ...] [LINK ...])
# A compiler library that includes the dialect's generated headers.
function(add_erl_dialect_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_luciole_library(${name} ${ARG_UNPARSED_ARGUMENTS}
    DEPENDS ErlIncGen ${ARG_DEPENDS} LINK ${ARG_LINK})
  target_precompile_headers(${name} REUSE_FROM LucioleMlirHeaders)
endfunction()

# MLIR's headers, parsed once: they are most of what compiling one of our
# files costs. Built with the options of add_luciole_library.
function(add_luciole_precompiled_headers)
  set(source "${PROJECT_BINARY_DIR}/MlirHeaders.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "")
  endif()
  add_luciole_library(LucioleMlirHeaders "${source}")
  target_precompile_headers(LucioleMlirHeaders PRIVATE
    <mlir/Dialect/Arith/IR/Arith.h>
    <mlir/Dialect/ControlFlow/IR/ControlFlowOps.h>
    <mlir/Dialect/LLVMIR/LLVMDialect.h>
    <mlir/IR/Builders.h>
    <mlir/IR/BuiltinOps.h>
    <mlir/IR/DialectImplementation.h>
    <mlir/IR/OpImplementation.h>
    <mlir/IR/PatternMatch.h>
    <mlir/Pass/Pass.h>
    <mlir/Transforms/DialectConversion.h>)
endfunction()

# add_luciole_tool(<name> SOURCES... LINK libs...)
# An executable over the shared LLVM and MLIR libraries.
function(add_luciole_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_compile_options(${name} PRIVATE -fno-exceptions -fno-rtti)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} MLIR LLVM)
  set_target_properties(${name} PROPERTIES ENABLE_EXPORTS ON)
endfunction()
