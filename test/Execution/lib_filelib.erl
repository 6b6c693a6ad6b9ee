%% Wildcards and questions about files, asked of prim_file directly.
-module(lib_filelib).
-export([main/0]).

main() ->
    [ok = prim_file:make_dir(D) || D <- ["d", "d/sub", "d/sub/deep", "d/.hidden", "d/[x]"]],
    [ok = prim_file:write_file("d/" ++ F, F)
     || F <- ["a.erl", "b.erl", "abc.hrl", "x1", "x2", "x10", ".dot", "sub/a.erl", "sub/c.txt", "sub/deep/a.erl",
              ".hidden/h", "[x]/y", "sp ace", "ünï"]],
    ok = prim_file:make_symlink("a.erl", "d/link"),
    ok = prim_file:make_symlink("nowhere", "d/broken"),
    [io:format("~ts: ~tp~n", [P, filelib:wildcard(P, "d", prim_file)])
     || P <- ["*", "*.erl", "*.{erl,hrl}", "x?", "x[12]", "x[1-2]*", "x[!1]*", "**", "**/*.erl", "*/*", "*/*/*.erl",
              "sub/*", "sub", "nope", "nope/*", ".*", "{a,b}.erl", "{a,b}*", "sub/{a,c}.*", "\\[x\\]/*", "[ab].erl",
              "?", "??????", "*ace", "ü*", "..", "../d/x1", "a.erl/*", "broken", "link", "./x1", "["]],
    io:format("~p~n", [[filelib:is_dir(N, prim_file) || N <- ["d", "d/a.erl", "nope", "d/link"]]]),
    io:format("~p~n", [[filelib:is_regular(N, prim_file) || N <- ["d", "d/a.erl", "nope", "d/link", "d/broken"]]]),
    io:format("~p~n", [[filelib:is_file(N, prim_file) || N <- ["d", "d/a.erl", "nope", "d/link", "d/broken"]]]),
    io:format("~p~n", [[filelib:file_size(N, prim_file) || N <- ["d/a.erl", "nope", "d/link"]]]),
    io:format("~p~n", [filelib:last_modified("nope", prim_file)]),
    [io:format("~tp~n", [try filelib:wildcard(P, "d", prim_file) catch C:R -> {C, R} end]) || P <- [x, [x], 1]],
    [io:format("~tp~n", [try filelib:wildcard(P, "d", prim_file) catch C:R -> {C, R} end]) || P <- ["{", "a{", "{a"]],
    io:format("~p~n", [[filelib:compile_wildcard(P) || P <- ["*.erl", "a/[b-d]?", "{a,b}/**/c", "plain"]]]).
