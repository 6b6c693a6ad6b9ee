-module(stdlib_digraph).
-export([main/0]).

main() ->
    p(1, fun() -> begin G = g(), lists:sort(digraph:vertices(G)) end end),
    p(2, fun() -> begin G = g(), length(digraph:edges(G)) end end),
    p(3, fun() -> lists:sort(digraph:out_neighbours(g(),a)) end),
    p(4, fun() -> digraph:in_neighbours(g(),c) end),
    p(5, fun() -> digraph:get_path(g(),a,d) end),
    p(6, fun() -> digraph:get_short_path(g(),a,d) end),
    p(7, fun() -> digraph:get_path(g(),d,a) end),
    p(8, fun() -> digraph:get_cycle(begin G = g(), digraph:add_edge(G,d,a), G end,a) end),
    p(9, fun() -> digraph:in_degree(g(),c) end),
    p(10, fun() -> digraph:out_degree(g(),a) end),
    p(11, fun() -> digraph:no_vertices(g()) end),
    p(12, fun() -> digraph:no_edges(g()) end),
    p(13, fun() -> begin G = g(), digraph:del_vertex(G,b), lists:sort(digraph:vertices(G)) end end),
    p(14, fun() -> begin G = g(), digraph:vertex(G,a) end end),
    p(15, fun() -> begin G = g(), digraph:add_vertex(G,e,label), digraph:vertex(G,e) end end),
    p(16, fun() -> begin G = digraph:new([acyclic]), digraph:add_vertex(G,x), digraph:add_vertex(G,y), digraph:add_edge(G,x,y), element(1,digraph:add_edge(G,y,x)) end end),
    p(17, fun() -> digraph_utils:topsort(g()) end),
    p(18, fun() -> digraph_utils:is_acyclic(g()) end),
    p(19, fun() -> lists:sort([lists:sort(C) || C <- digraph_utils:components(g())]) end),
    p(20, fun() -> lists:sort([lists:sort(C) || C <- digraph_utils:strong_components(g())]) end),
    p(21, fun() -> lists:sort(digraph_utils:reachable([b],g())) end),
    p(22, fun() -> lists:sort(digraph_utils:reaching([d],g())) end),
    p(23, fun() -> digraph_utils:is_tree(g()) end),
    p(24, fun() -> digraph:delete(g()) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).

g() ->
    G = digraph:new(),
    [digraph:add_vertex(G, V) || V <- [a, b, c, d]],
    [digraph:add_edge(G, X, Y) || {X, Y} <- [{a, b}, {b, c}, {a, c}, {c, d}]],
    G.
