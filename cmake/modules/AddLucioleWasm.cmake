# The runtime for wasm32, cross-compiled beside the native one by commands of our
# own: CMake has one C++ compiler a build.

find_program(LUCIOLE_WASM_CLANG NAMES clang++-22 REQUIRED)
find_file(LUCIOLE_WASM_LIBC lib/wasm32-wasi/libc.a PATHS /usr NO_DEFAULT_PATH)
file(GLOB LUCIOLE_WASM_BUILTINS /usr/lib/llvm-22/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a)
file(GLOB LUCIOLE_WASM_LIBCXX /usr/lib/llvm-22/lib/wasm32-wasi/libc++.a /usr/lib/wasm32-wasi/libc++.a)

set(LUCIOLE_WASM_FLAGS
  --target=wasm32-wasi -Wno-deprecated -std=c++20 -Oz -DNDEBUG
  -DLUCIOLE_EXPLICIT_FRAMES -DLUCIOLE_SINGLE_THREADED
  -fno-exceptions -fno-rtti -fno-threadsafe-statics -fno-c++-static-destructors
  -ffunction-sections -fdata-sections
  -mtail-call -msign-ext -mbulk-memory -mnontrapping-fptoint -mmutable-globals
  -Wall -Wextra -Wno-unused-parameter
  -I${PROJECT_SOURCE_DIR}/include -I${PROJECT_SOURCE_DIR}/lib/Runtime)

# add_luciole_wasm_objects(<out variable> SOURCES...)
function(add_luciole_wasm_objects out)
  set(objects)
  foreach(source ${ARGN})
    file(RELATIVE_PATH name "${PROJECT_SOURCE_DIR}" "${source}")
    set(object "${PROJECT_BINARY_DIR}/wasm32/${name}.o")
    get_filename_component(folder "${object}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    add_custom_command(OUTPUT "${object}"
      COMMAND ${CCACHE_LAUNCHER} ${LUCIOLE_WASM_CLANG} ${LUCIOLE_WASM_FLAGS}
        -MMD -MF "${object}.d" -c "${source}" -o "${object}"
      DEPENDS "${source}" DEPFILE "${object}.d"
      COMMENT "Building wasm32 object ${name}.o" VERBATIM)
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
  add_custom_target(${name} DEPENDS "${program}.wasm")
  add_dependencies(runtime-tests ${name})
endfunction()
