%% Counts the words of a text: strings, maps, sorting, comprehensions.
-module(wordcount).
-export([main/0]).

main() ->
    Text = "the quick brown fox jumps over the lazy dog while the dog sleeps",
    Counts = lists:foldl(fun(Word, Acc) -> maps:update_with(Word, fun(N) -> N + 1 end, 1, Acc) end,
                         #{}, string:lexemes(Text, " ")),
    Sorted = lists:sort(fun({A, N}, {B, M}) -> {M, A} =< {N, B} end, maps:to_list(Counts)),
    [io:format("~-8s ~b~n", [Word, N]) || {Word, N} <- Sorted].
