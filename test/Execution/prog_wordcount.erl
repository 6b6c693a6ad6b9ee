%% Word counts, an anagram index and a justified paragraph.
-module(prog_wordcount).
-export([main/0]).
text() -> "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness".
main() ->
    Ws = string:lexemes(string:lowercase(text()), " ,"),
    C = lists:foldl(fun(W, M) -> maps:update_with(W, fun(N) -> N + 1 end, 1, M) end, #{}, Ws),
    [io:format("~-12s ~3w ~s~n", [W, N, lists:duplicate(N, $*)]) || {N, W} <- lists:reverse(lists:sort([{N, W} || {W, N} <- maps:to_list(C)]))],
    An = lists:foldl(fun(W, M) -> maps:put(lists:sort(W), [W | maps:get(lists:sort(W), M, [])], M) end, #{}, ["listen", "silent", "enlist", "google", "elbow", "below"]),
    io:format("~p~n", [lists:sort([lists:sort(V) || V <- maps:values(An), length(V) > 1])]),
    [io:format("|~s|~n", [pad(L, 24)]) || L <- wrap(string:lexemes(text(), " "), 24, [], [])],
    io:format("~p~n", [maps:size(C)]).
wrap([], _, Line, Out) -> lists:reverse([lists:reverse(Line) | Out]);
wrap([W | T], N, Line, Out) ->
    case length(string:join(lists:reverse([W | Line]), " ")) > N of true -> wrap(T, N, [W], [lists:reverse(Line) | Out]); false -> wrap(T, N, [W | Line], Out) end.
pad(Ws, N) -> string:pad(string:join(Ws, " "), N).
