%% filelib: folding, finding files and sources, wildcards in deep trees, safe paths, sizes and dates.
-module(lib_filelib_more).
-export([main/0]).

main() ->
    tree(),
    [io:format("~p: ~p~n", [N, try F() catch C:R -> {C, R} end]) ||
        {N, F} <- [{fold, fun fold/0}, {wildcards, fun wildcards/0}, {bad, fun bad/0}, {find, fun find/0}, {source, fun source/0}, {safe, fun safe/0}, {ensure, fun ensure/0}, {sizes, fun sizes/0}, {dates, fun dates/0},
                   {kinds, fun kinds/0}, {removed, fun removed/0}]].

tree() ->
    [begin ok = filelib:ensure_dir(F), ok = file:write_file(F, F) end ||
        F <- ["p/src/a.erl", "p/src/b.erl", "p/src/sub/c.erl", "p/ebin/a.beam", "p/ebin/b.beam", "p/include/h.hrl", "p/x1.txt", "p/x2.txt", "p/x10.txt", "p/.hidden", "p/d[1]/odd", "p/q?/odd", "p/sp ace/f"]],
    ok = file:make_symlink("src", "p/link"), ok = file:make_symlink("nowhere", "p/dangling").

fold() ->
    Add = fun(F, A) -> [F | A] end,
    {lists:sort(filelib:fold_files("p", "\\.erl$", true, Add, [])), lists:sort(filelib:fold_files("p/src", "\\.erl$", false, Add, [])), filelib:fold_files("p", "^x[0-9]\\.txt$", false, fun(_, N) -> N + 1 end, 0),
     filelib:fold_files("missing", ".*", true, Add, []), length(filelib:fold_files("p", ".*", true, Add, []))}.

wildcards() ->
    [{W, filelib:wildcard(W, "p")} || W <- ["*", "**"]] ++ [{W, filelib:wildcard(W), filelib:wildcard(W, "p")} ||
        W <- ["p/*", "p/*.txt", "p/x?.txt", "p/x[0-9].txt", "p/x[!0-1]*.txt", "p/{src,ebin}/*", "p/**/*.erl", "p/src/*.{erl,hrl}", "p/.*", "p/d\\[1\\]/*", "p/q\\?/odd", "p/sp ace/*", "p/link/*", "p/dangling", "p/missing*",
              "p/*/", "p/x{1,2,10}.txt", "p/[a-f]*", "src/../x1.txt", "./*.txt", "p/x1.txt", "p//x1.txt"]].

bad() -> [catch_it(fun() -> filelib:wildcard(W) end) || W <- ["a{b", "x[a", {x}, "{a,{b,c}}", "a\\"]].

find() ->
    {filelib:find_file("a.beam", "p/src"), filelib:find_file("a.beam", "p/ebin"), filelib:find_file("a.erl", "p/ebin", [{"ebin", "src"}]), filelib:find_file("missing", "p"),
     filelib:find_file("c.erl", "p/ebin", [{"ebin", "src/*"}])}.

source() ->
    {filelib:find_source("p/ebin/a.beam"), filelib:find_source("a.beam", "p/ebin"), filelib:find_source("c.beam", "p/ebin"), filelib:find_source("missing.beam", "p/ebin"),
     filelib:find_source("b.beam", "p/ebin", [{".beam", ".erl", [{"ebin", "src"}]}])}.

safe() ->
    [{P, filelib:safe_relative_path(P, "p")} || P <- ["a", "a/b", "a/../b", "../a", "/abs", "a/../../b", "", ".", "./a", "link/../x", "dangling", "link/a.erl", <<"bin/x">>]].

ensure() ->
    {filelib:ensure_dir("e/f/g/"), filelib:is_dir("e/f/g"), filelib:ensure_dir("e/file"), filelib:ensure_path("e/h/i"), filelib:is_dir("e/h/i"), filelib:ensure_dir("p/x1.txt/y/z"), filelib:ensure_path("p/x1.txt")}.

sizes() -> [filelib:file_size(F) || F <- ["p/x1.txt", "p/link/a.erl", "missing", "p/dangling"]].

dates() ->
    ok = file:change_time("p/x1.txt", {{2001, 2, 3}, {4, 5, 6}}),
    {filelib:last_modified("p/x1.txt"), filelib:last_modified("missing"), filelib:last_modified("p/dangling")}.

kinds() -> [{F, filelib:is_file(F), filelib:is_dir(F), filelib:is_regular(F)} || F <- ["p", "p/x1.txt", "p/link", "p/dangling", "missing"]].

removed() ->
    {file:del_dir("p"), file:del_dir_r("p"), filelib:is_dir("p"), file:del_dir_r("p"), file:del_dir_r("e/h")}.

catch_it(F) -> try F() catch C:R -> {C, R} end.
