-module(lib_anno).
-export([main/0]).

main() ->
    p(1, fun() -> erl_anno:new(5) end),
    p(2, fun() -> erl_anno:location(erl_anno:new({5, 7})) end),
    p(3, fun() -> erl_anno:end_location(erl_anno:set_text("ab", erl_anno:new({5, 7}))) end),
    p(4, fun() -> erl_anno:set_line(9, erl_anno:new({5, 7})) end),
    p(5, fun() -> erl_anno:set_location({1, 2}, erl_anno:new(3)) end),
    p(6, fun() -> erl_anno:file(erl_anno:set_file("x.erl", erl_anno:new(3))) end),
    p(7, fun() -> erl_anno:generated(erl_anno:set_generated(true, erl_anno:new(3))) end),
    p(8, fun() -> erl_anno:record(erl_anno:set_record(true, erl_anno:new(3))) end),
    p(9, fun() -> erl_anno:from_term([{location, 4}]) end),
    p(10, fun() -> erl_anno:is_anno({0, 1}) end),
    p(11, fun() -> erl_anno:new(-1) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).
