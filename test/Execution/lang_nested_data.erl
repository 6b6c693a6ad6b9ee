-module(lang_nested_data).
-export([main/0]).
main() ->
    T = {company, "Acme", [{dept, dev, [#{name => "Ann", age => 30, langs => [erlang, c]}, #{name => "Bob", age => 25, langs => []}]}, {dept, ops, []}]},
    {company, N, [{dept, D, [#{name := First, langs := [L | _]} | _]} | Others]} = T,
    io:format("~p ~p ~p ~p ~p~n", [N, D, First, L, Others]),
    io:format("~p~n", [[Name || {dept, _, Es} <- element(3, T), #{name := Name, age := A} <- Es, A > 26]]),
    io:format("~p~n", [update(T, "Bob", fun(E) -> E#{age := 26, city => "Oslo"} end)]),
    io:format("~p~n", [depth(T)]).
update({company, N, Ds}, Who, F) -> {company, N, [{dept, D, [case E of #{name := Who} -> F(E); _ -> E end || E <- Es]} || {dept, D, Es} <- Ds]}.
depth(T) when is_tuple(T) -> 1 + lists:max([0 | [depth(E) || E <- tuple_to_list(T)]]);
depth(L) when is_list(L) -> 1 + lists:max([0 | [depth(E) || E <- L]]);
depth(M) when is_map(M) -> 1 + lists:max([0 | [depth(E) || E <- maps:values(M)]]);
depth(_) -> 0.
