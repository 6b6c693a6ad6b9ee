%% Bit string comprehensions and generators.
-module(bin_comprehension).
-export([main/0]).

main() ->
    B = list_to_binary(lists:seq(0, 20)),
    show(<< <<X:4>> || X <- [1, 2, 3] >>),
    show(<< <<(X + 1)>> || <<X>> <= B, X rem 2 =:= 0 >>),
    show([{X, Y} || <<X:4, Y:4>> <= B]),
    show([X || <<X:12>> <= B]),
    show([X || <<X:3, _:2>> <= <<B/binary, 5:3>>]),
    show(<< <<X/binary, ",">> || X <- [<<"a">>, <<"bc">>, <<>>] >>),
    show([S || <<N, S:N/binary>> <= <<1, "a", 3, "bcd", 0, 9, "x">>]),
    show([X || <<1, X>> <= <<1, 2, 1, 3, 2, 4, 1, 5>>]),
    show([{X, Y} || <<X>> <= <<1, 2>>, <<Y:4>> <= <<X:8>>]),
    show(<< <<Y, X>> || <<X, Y>> <= B >>),
    show([X || <<X/float>> <= <<1.5/float, 2.5/float, 1:8>>]),
    show(<< <<C/utf16>> || <<C/utf8>> <= <<"aé😀"/utf8>> >>),
    show(<< <<X:1>> || <<X:1>> <= <<16#a5>>, X =:= 1 >>),
    show(<< (<< <<Y>> || Y <- lists:seq(1, X) >>) || X <- [1, 2, 3] >>),
    show(erlang:crc32(<< <<X:16>> || X <- lists:seq(1, 3000) >>)),
    show(length([X || <<X:7>> <= binary:copy(<<"abc">>, 1000)])),
    show(catch_reason(fun() -> << <<X>> || X <- [1, a] >> end)),
    show(catch_reason(fun() -> [X || <<X>> <= id(foo)] end)),
    show(catch_reason(fun() -> << X || X <- [<<1>>, id(a)] >> end)).

show(X) -> io:format("~w~n", [X]).
id(X) -> X.
catch_reason(F) -> try F() catch C:R -> {C, R} end.
