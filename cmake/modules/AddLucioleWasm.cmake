# The runtime for wasm32, cross-compiled beside the native one by commands of our
# own: CMake has one C++ compiler a build.

find_program(LUCIOLE_WASM_CLANG NAMES clang++-22 REQUIRED)
find_file(LUCIOLE_WASM_LIBC lib/wasm32-wasi/libc.a PATHS /usr NO_DEFAULT_PATH)
file(GLOB LUCIOLE_WASM_BUILTINS /usr/lib/llvm-22/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a)
file(GLOB LUCIOLE_WASM_LIBCXX /usr/lib/llvm-22/lib/wasm32-wasi/libc++.a /usr/lib/wasm32-wasi/libc++.a)

# Debian has PCRE2 for the machine itself only; scripts/setup gets its sources.
set(LUCIOLE_PCRE2_SOURCE "/usr/local/src/pcre2-10.42" CACHE PATH "Sources of PCRE2, to compile for wasm32")

set(LUCIOLE_WASM_FLAGS
  -ffunction-sections -fdata-sections
  -mtail-call -msign-ext -mbulk-memory -mnontrapping-fptoint -mmutable-globals)
set(LUCIOLE_WASM_CXX_FLAGS
  --target=wasm32-wasi -Wno-deprecated -std=c++20 -DNDEBUG
  -DLUCIOLE_EXPLICIT_FRAMES -DLUCIOLE_SINGLE_THREADED
  -fno-exceptions -fno-rtti -fno-threadsafe-statics -fno-c++-static-destructors
  ${LUCIOLE_WASM_FLAGS}
  -Wall -Wextra -Wno-unused-parameter
  -I${PROJECT_SOURCE_DIR}/include -I${PROJECT_SOURCE_DIR}/lib/Runtime)

# add_luciole_wasm_objects(<out variable> SOURCES...): with [SMALL] those of -Oz
# programs, which are optimised once more when they are linked (Runtime/Parts.h).
function(add_luciole_wasm_objects out)
  cmake_parse_arguments(arg "SMALL" "" "" ${ARGN})
  set(objects)
  set(flags -O2)
  set(variant wasm32)
  if(arg_SMALL)
    set(flags -Oz -flto -DLUCIOLE_SMALL)
    set(variant wasm32-small)
  endif()
  foreach(source ${arg_UNPARSED_ARGUMENTS})
    file(RELATIVE_PATH name "${PROJECT_SOURCE_DIR}" "${source}")
    set(object "${PROJECT_BINARY_DIR}/${variant}/${name}.o")
    set(include)
    if(source MATCHES "/Regex/")
      set(include "-I${PROJECT_BINARY_DIR}/wasm32/pcre2")
    endif()
    # What stands for the C library's functions is no bitcode: the optimizer may
    # still make calls of them.
    if(source MATCHES "/Strings.cpp")
      list(APPEND include -fno-lto -fno-builtin)
    endif()
    get_filename_component(folder "${object}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    add_custom_command(OUTPUT "${object}"
      COMMAND ${CCACHE_LAUNCHER} ${LUCIOLE_WASM_CLANG} ${LUCIOLE_WASM_CXX_FLAGS} ${flags} ${include}
        -MMD -MF "${object}.d" -c "${source}" -o "${object}"
      DEPENDS "${source}" DEPFILE "${object}.d"
      COMMENT "Building ${variant} object ${name}.o" VERBATIM)
    list(APPEND objects "${object}")
  endforeach()
  set(${out} ${objects} PARENT_SCOPE)
endfunction()

# add_luciole_wasm_pcre2(<out variable>): its objects, configured as Debian's.
function(add_luciole_wasm_pcre2 out)
  set(folder "${PROJECT_BINARY_DIR}/wasm32/pcre2")
  set(source "${LUCIOLE_PCRE2_SOURCE}/src")
  file(MAKE_DIRECTORY "${folder}")
  configure_file("${source}/config.h.generic" "${folder}/config.h" COPYONLY)
  configure_file("${source}/pcre2.h.generic" "${folder}/pcre2.h" COPYONLY)
  configure_file("${source}/pcre2_chartables.c.dist" "${folder}/pcre2_chartables.c" COPYONLY)
  set(objects)
  foreach(part auto_possess chartables compile config context error extuni find_bracket
      maketables match match_data newline ord2utf pattern_info script_run string_utils study
      substring tables ucd valid_utf xclass)
    set(file "${source}/pcre2_${part}.c")
    if(part STREQUAL "chartables")
      set(file "${folder}/pcre2_chartables.c")
    endif()
    set(object "${folder}/pcre2_${part}.c.o")
    add_custom_command(OUTPUT "${object}"
      COMMAND ${CCACHE_LAUNCHER} ${LUCIOLE_WASM_CLANG} -x c --target=wasm32-wasi -Wno-deprecated -Oz -DNDEBUG ${LUCIOLE_WASM_FLAGS} -w -DHAVE_CONFIG_H -DSUPPORT_UNICODE
        -DPCRE2_CODE_UNIT_WIDTH=8 -DPCRE2_STATIC "-I${folder}" "-I${source}" -c "${file}" -o "${object}"
      DEPENDS "${file}" COMMENT "Building wasm32 object pcre2_${part}.o" VERBATIM)
    list(APPEND objects "${object}")
  endforeach()
  set(${out} ${objects} PARENT_SCOPE)
endfunction()

find_program(LUCIOLE_WASM_LD NAMES wasm-ld-22 wasm-ld)
set(LUCIOLE_WASM_LINK_FLAGS --no-entry -u luc_start --gc-sections --stack-first
  -z stack-size=131072)

# add_luciole_wasm_test(<name> <source>): bin/<name>.wasm and, for node, .mjs.
function(add_luciole_wasm_test name source)
  if(NOT LUCIOLE_WASM_LIBC)
    return()
  endif()
  add_luciole_wasm_objects(objects "${source}")
  set(program "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name}")
  set(runtime "${PROJECT_BINARY_DIR}/lib/libluciole_runtime_wasm32.a")
  add_custom_command(OUTPUT "${program}.wasm"
    COMMAND ${LUCIOLE_WASM_LD} ${LUCIOLE_WASM_LINK_FLAGS} ${objects} "${runtime}" -o "${program}.wasm"
    DEPENDS ${objects} "${runtime}" VERBATIM)
  file(WRITE "${program}.mjs"
    "import { runModule } from '${PROJECT_SOURCE_DIR}/js/luciole.mjs';\n"
    "await runModule(new URL('${name}.wasm', import.meta.url), import.meta.url);\n")
  add_custom_target(${name} ALL DEPENDS "${program}.wasm")
  add_dependencies(runtime-tests ${name})
endfunction()
