%% logger: adding, changing and removing handlers; files; failing handlers; metadata.
-module(beh_log_handlers).
-export([main/0, log/2, adding_handler/1, removing_handler/1, changing_config/3]).

main() ->
    Self = self(),
    io:format("~p~n", [lists:sort(logger:get_handler_ids())]),
    {ok, Default} = logger:get_handler_config(default),
    io:format("~p~n", [maps:with([id, module, level, filter_default], Default)]),
    io:format("~p~n", [[F || {F, _} <- maps:get(filters, Default)]]),
    io:format("~p~n", [maps:get(formatter, Default)]),
    ok = logger:remove_handler(default),
    io:format("~p~n", [logger:add_handler(mine, ?MODULE, #{config => #{to => Self, n => 1}, level => warning})]),
    io:format("~p~n", [logger:add_handler(mine, ?MODULE, #{})]),
    io:format("~p~n", [logger:add_handler(refused, ?MODULE, #{config => refuse})]),
    io:format("~p~n", [logger:add_handler(other, no_such_module, #{})]),
    io:format("~p~n", [logger:add_handler("bad", ?MODULE, #{})]),
    logger:notice("below"),
    logger:warning("seen ~p", [1], #{extra => data}),
    next(),
    ok = logger:update_handler_config(mine, config, #{n => 2, to => Self}),
    ok = logger:set_handler_config(mine, level, all),
    logger:notice("again"),
    next(),
    ok = logger:update_process_metadata(#{request => 17}),
    logger:notice("with request"),
    next(),
    io:format("~p~n", [logger:get_process_metadata()]),
    logger:set_process_metadata(#{only => this}),
    logger:unset_process_metadata(),
    io:format("~p~n", [logger:get_process_metadata()]),
    logger:update_primary_config(#{metadata => #{node_name => here}}),
    logger:notice("primary"),
    next(),
    io:format("~p~n", [logger:remove_handler(mine)]),
    io:format("~p~n", [logger:remove_handler(mine)]),
    ok = logger:add_handler(file, logger_std_h, #{config => #{file => "log.txt"}, formatter => {logger_formatter, #{template => [level, ": ", msg, "\n"]}}}),
    logger:error("to the file ~p", [x]),
    logger:notice("and this"),
    ok = logger_std_h:filesync(file),
    io:format("~p~n", [file:read_file("log.txt")]),
    {ok, #{config := #{type := Type, file := _}}} = logger:get_handler_config(file),
    io:format("~p~n", [Type]),
    io:format("~p~n", [element(1, logger:update_handler_config(file, config, #{file => "other.txt"}))]),
    ok = logger:remove_handler(file),
    ok = file:delete("log.txt").

next() -> receive {event, T} -> io:format("~p~n", [T]) after 20000 -> io:format("nothing~n") end.

log(#{level := Level, msg := Msg, meta := Meta}, #{id := Id, config := #{to := To, n := N}}) ->
    To ! {event, {Id, N, Level, Msg, maps:without([time, pid, gl], Meta)}}.

adding_handler(#{config := refuse}) -> {error, refused};
adding_handler(Config) -> io:format("adding ~p~n", [maps:get(id, Config)]), {ok, Config}.

removing_handler(#{id := Id}) -> io:format("removing ~p~n", [Id]).

changing_config(How, #{config := Old}, #{config := New} = Config) ->
    io:format("~p ~p ~p~n", [How, maps:get(n, Old), maps:get(n, New)]),
    {ok, Config};
changing_config(How, _, Config) ->
    io:format("~p~n", [How]),
    {ok, Config}.
