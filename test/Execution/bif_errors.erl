-module(bif_errors).
-export([main/0]).

main() ->
    p(1, fun() -> error(badarg, [a, b]) end),
    p(2, fun() -> error({x}, none) end),
    p(3, fun() -> erlang:error(foo, [1], [{error_info, #{}}]) end),
    p(4, fun() -> erlang:convert_time_unit(1, second, x) end),
    p(5, fun() -> float_to_list(1.0, [{decimals, 300}]) end),
    p(6, fun() -> list_to_integer("12", 37) end),
    p(7, fun() -> integer_to_binary(a) end),
    p(8, fun() -> tuple_to_list(a) end),
    p(9, fun() -> list_to_tuple([a | b]) end),
    p(10, fun() -> element(a, {b}) end),
    p(11, fun() -> setelement(0, {a}, b) end),
    p(12, fun() -> binary_part(<<1, 2>>, 1, 5) end),
    p(13, fun() -> split_binary(<<1>>, 9) end),
    p(14, fun() -> list_to_binary([256]) end),
    p(15, fun() -> binary_to_list(a) end),
    p(16, fun() -> atom_to_list("x") end),
    p(17, fun() -> binary_to_integer(<<"x">>) end),
    p(18, fun() -> iolist_size([a]) end),
    p(19, fun() -> length(a) end),
    p(20, fun() -> tl([]) end),
    p(21, fun() -> map_size(a) end),
    p(22, fun() -> byte_size(a) end),
    p(23, fun() -> apply(a, b, c) end),
    p(24, fun() -> is_function(a, -1) end),
    p(25, fun() -> erlang:make_tuple(-1, a) end),
    p(26, fun() -> round(a) end),
    p(27, fun() -> abs(a) end),
    p(28, fun() -> node(a) end),
    p(29, fun() -> erlang:phash2(a, 0) end),
    p(30, fun() -> bnot a1() end),
    p(31, fun() -> - a1() end),
    p(32, fun() -> 1 bsl a1() end),
    p(33, fun() -> not a1() end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).

a1() -> a.
