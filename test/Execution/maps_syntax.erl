-module(maps_syntax).
-export([main/0]).
main() ->
    M = #{a => 1, "b" => 2, {c, 1} => 3, 4 => four, 4.0 => float_four, <<"k">> => bin},
    io:format("~p~n", [M]),
    io:format("~p~n", [M#{a := 10, new => x}]),
    #{a := A, {c, 1} := C} = M,
    io:format("~p ~p~n", [A, C]),
    K = "b",
    #{K := B} = M,
    io:format("~p ~p~n", [B, map_size(M)]),
    io:format("~p~n", [[f(X) || X <- [#{}, #{t => 1}, #{t => 2, v => 3}, #{v => #{t => 4}}, x]]]),
    Big = maps:from_list([{I, I * I} || I <- lists:seq(1, 100)]),
    #{50 := Sq} = Big,
    io:format("~p ~p ~p~n", [Sq, map_size(Big), lists:sum(maps:values(Big))]),
    io:format("~p~n", [lists:sort(maps:keys(maps:filter(fun(Q, _) -> Q rem 17 =:= 0 end, Big)))]),
    io:format("~p~n", [maps:fold(fun(_, V, Acc) -> V + Acc end, 0, Big)]),
    io:format("~p ~p~n", [#{a => 1} == #{a => 1.0}, #{a => 1} =:= #{a => 1}]),
    io:format("~p~n", [#{x => 1, x => 2}]),
    io:format("~p~n", [lists:sort([#{b => 1}, #{a => 2}, #{a => 1, b => 2}, #{}])]).
f(#{t := 1}) -> one;
f(#{t := T, v := V}) -> {T, V};
f(#{v := #{t := T}}) -> {inner, T};
f(M) when map_size(M) =:= 0 -> empty;
f(_) -> no.
