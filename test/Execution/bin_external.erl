%% The external term format, there and back.
-module(bin_external).
-export([main/0]).

main() ->
    Terms = [0, 255, 256, -1, 1 bsl 31, -(1 bsl 31) - 1, 1 bsl 64, -(1 bsl 2048), 1.5, -0.0, a, 'é', 'бв', '', [], "abc", [1, 2 | 3], [a, b],
             lists:seq(1, 300), {}, {1, {2, [3]}}, list_to_tuple(lists:seq(1, 300)), #{}, #{a => 1, 2 => #{b => []}}, <<>>, <<"abc">>, <<1:3>>,
             <<1, 2, 5:3>>, binary:copy(<<"x">>, 100)],
    [show({T, term_to_binary(T)}) || T <- Terms, erlang:external_size(T) < 400],
    show([binary_to_term(term_to_binary(T)) =:= T || T <- Terms]),
    show([binary_to_term(term_to_binary(T, [compressed])) =:= T || T <- Terms]),
    show([binary_to_term(term_to_binary(T, [{minor_version, 2}])) =:= T || T <- Terms]),
    Large = maps:from_list([{I, {I}} || I <- lists:seq(1, 1000)]),
    show({binary_to_term(term_to_binary(Large)) =:= Large, erlang:md5(term_to_binary(Large))}),
    show(erlang:md5(term_to_binary(lists:duplicate(1000, hello), [{compressed, 9}]))),
    show(term_to_binary({a, 1.5}, [{minor_version, 0}])),
    show(binary_to_term(<<131, 97, 1, 2, 3>>, [used])),
    show([erlang:external_size(T) =:= byte_size(term_to_binary(T)) || T <- Terms]),
    Deep = lists:foldl(fun(I, T) -> {I, [T]} end, end_, lists:seq(1, 100000)),
    show(binary_to_term(term_to_binary(Deep)) =:= Deep),
    show(binary_to_term(term_to_binary(self())) =:= self()),
    Ref = make_ref(),
    show(binary_to_term(term_to_binary(Ref)) =:= Ref),
    show(term_to_binary(fun lists:map/2)),
    show((binary_to_term(term_to_binary(fun lists:reverse/1)))([1, 2])),
    [show({B, try binary_to_term(B) catch C:R -> {C, R} end})
     || B <- [<<>>, <<131>>, <<130, 97, 1>>, <<131, 98, 1>>, <<131, 104, 5, 97>>, <<131, 108, 255, 255, 255, 255>>,
              <<131, 116, 0, 0, 0, 2, 97, 1, 97, 2, 97, 1, 97, 3>>, <<131, 109, 255, 255, 255, 255, 1>>, <<131, 200>>, <<131, 70, 127, 240, 0:48>>]],
    show(try binary_to_term(<<131, 100, 0, 9, "notanatom">>, [safe]) catch C1:R1 -> {C1, R1} end).

show(X) -> io:format("~w~n", [X]).
