%% File names as strings, deep lists, atoms and binaries.
-module(lib_filename).
-export([main/0]).

names() ->
    ["", "/", "a", "a/", "/a", "a/b", "/a/b/", "a//b", "./a", "../a", "a.erl", "a.b.erl", ".erl", "a.", "a/b.c/d", ".",
     "..", "/.", "a/.b", "//a", "a/b///", ["a", $/, "b"], a, 'a/b.c', ["x/", y, ".erl"], <<"a/b.erl">>, <<"/">>, <<>>,
     <<"é/ü.x"/utf8>>, [8364, $/, 233]].

main() ->
    [show(F, [N]) || F <- [basename, dirname, extension, rootname, split, flatten, absname, pathtype, nativename], N <- names()],
    [show(F, [N, E]) || F <- [basename, rootname], N <- ["a/b.erl", "b.erl/", ".erl", <<"a/b.erl">>, 'b.erl', "a.erl.erl"], E <- [".erl", "erl", <<".erl">>, "", ".x"]],
    [show(join, [A, B]) || A <- ["a", "a/", "/", "", <<"a">>, b], B <- ["b", "/b", "b/", "", <<"c">>, "../x"]],
    [show(join, [L]) || L <- [["a", "b", "c"], ["/a", "b"], ["a", "/b", "c"], [<<"a">>, "b"], ["a", "", "b"], [""], ["/"], ["a/", "/"], [], [a, "b"]]],
    [show(append, [A, B]) || A <- ["a", "a/", "/", <<"a">>], B <- ["b", "/b", <<"b">>]],
    [show(absname, [A, B]) || A <- ["a", "/a", "../a", <<"a">>], B <- ["/x", "x/y", <<"/b">>]],
    [show(absname_join, [A, B]) || A <- ["/x", "x"], B <- ["a", "/a", "a/b"]],
    [show(F, [N]) || F <- [basename, dirname, extension, join], N <- [1, [1.5], {a}, [a | b]]],
    ok.

show(absname, [_] = Args) ->
    {ok, Cwd} = prim_file:get_cwd(),
    Result = try filename:absname(hd(Args), Cwd) of R -> without(Cwd, R) catch C:E -> {C, E} end,
    io:format("absname ~tp: ~tp~n", [Args, Result]);
show(F, Args) ->
    Result = try apply(filename, F, Args) catch C:E -> {C, E} end,
    io:format("~p ~tp: ~tp~n", [F, Args, Result]).

without(Cwd, Name) when is_binary(Name) -> {bin, without(Cwd, unicode:characters_to_list(Name))};
without(Cwd, Name) ->
    case lists:prefix(Cwd, Name) of
        true -> {cwd, lists:nthtail(length(Cwd), Name)};
        false -> Name
    end.
