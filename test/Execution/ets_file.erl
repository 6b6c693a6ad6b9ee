-module(ets_file).
-export([main/0]).

%% ets:tab2file and file2tab, with all that they can check.
main() ->
    [round_trip(Type, Options) || Type <- [set, ordered_set, bag, duplicate_bag],
                                  Options <- [[], [{extended_info, [object_count]}], [{extended_info, [md5sum]}, {sync, true}]]],
    errors(),
    many().

round_trip(Type, Options) ->
    T = ets:new(table, [Type, named_table, {keypos, 2}]),
    ets:insert(T, [{I, I rem 10, {text, "text", <<"binary">>, 1.5}} || I <- lists:seq(1, 50)]),
    ok = ets:tab2file(T, "table.ets", Options),
    {ok, Info} = ets:tabfile_info("table.ets"),
    io:format("~p ~p~n~p~n", [Type, Options, lists:sort([I || {K, _} = I <- Info, K =/= version])]),
    Before = lists:sort(ets:tab2list(T)),
    ets:delete(T),
    {ok, T2} = ets:file2tab("table.ets", [{verify, Options =/= []}]),
    io:format("~p ~p ~p~n", [T2, ets:info(T2, keypos), lists:sort(ets:tab2list(T2)) =:= Before]),
    ets:delete(T2),
    file:delete("table.ets").

errors() ->
    io:format("~p~n", [ets:file2tab("missing.ets")]),
    ok = file:write_file("bad.ets", <<"no table">>),
    io:format("~p~n", [ets:file2tab("bad.ets")]),
    io:format("~p~n", [catch element(1, ets:tab2file(missing, "x.ets"))]),
    T = ets:new(t, []),
    io:format("~p~n", [ets:tab2file(T, "missing/folder/x.ets")]),
    file:delete("bad.ets").

many() ->
    T = ets:new(many, []),
    ets:insert(T, [{I, integer_to_list(I)} || I <- lists:seq(1, 5000)]),
    ok = ets:tab2file(T, "many.ets", [{extended_info, [object_count, md5sum]}]),
    {ok, T2} = ets:file2tab("many.ets", [{verify, true}]),
    io:format("~p ~p~n", [ets:info(T2, size), lists:sort(ets:tab2list(T)) =:= lists:sort(ets:tab2list(T2))]),
    file:delete("many.ets").
