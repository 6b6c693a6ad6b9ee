# The project's own CMake wrappers.

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
