%% Logger handlers that write files: logger_std_h and logger_disk_log_h, their options, rotation, errors.
-module(beh_log_disk).
-export([main/0]).

-include_lib("kernel/include/logger.hrl").

main() ->
    process_flag(trap_exit, false),
    ok = logger:add_primary_filter(starts, {fun logger_filters:progress/2, stop}), % stdlib's may come late
    logger:set_primary_config(level, info),
    logger:remove_handler(default),
    io:format("file: ~p~n", [file()]),
    io:format("modes: ~p~n", [rotating()]),
    io:format("disk: ~p~n", [disk()]),
    io:format("config: ~p~n", [config()]),
    io:format("bad: ~p~n", [bad()]),
    io:format("twice: ~p~n", [twice()]),
    io:format("level and filter of a handler: ~p~n", [filtered()]),
    io:format("gone: ~p~n", [logger:get_handler_ids()]).

formatter() -> {logger_formatter, #{template => [level, ": ", msg, "\n"], single_line => true}}.

file() ->
    ok = logger:add_handler(h, logger_std_h, #{config => #{file => "a.log"}, formatter => formatter()}),
    ?LOG_INFO("one ~p", [1]), ?LOG_ERROR(#{a => map}), ?LOG_NOTICE([{report, x}]), ?LOG_DEBUG("never"), logger:warning("text"),
    ok = logger_std_h:filesync(h), ok = logger:remove_handler(h),
    file:read_file("a.log").

rotating() ->
    ok = logger:add_handler(h, logger_std_h, #{config => #{file => "r.log", max_no_bytes => 200, max_no_files => 2}, formatter => formatter()}),
    [begin logger:info("line number ~p of the log", [N]), ok = logger_std_h:filesync(h) end || N <- lists:seq(1, 40)],
    ok = logger:remove_handler(h),
    {ok, Last} = file:read_file("r.log"),
    {[filelib:is_file(F) || F <- ["r.log", "r.log.0", "r.log.1", "r.log.2"]], filelib:file_size("r.log.0") =< 300, byte_size(Last) =< 300}.

disk() ->
    ok = logger:add_handler(d, logger_disk_log_h, #{config => #{file => "d.log", type => halt}, formatter => formatter()}),
    ?LOG_INFO("one ~p", [1]), ?LOG_ERROR("two"),
    ok = logger_disk_log_h:filesync(d), ok = logger:remove_handler(d),
    {ok, B} = file:read_file("d.log"),
    ok = logger:add_handler(d, logger_disk_log_h, #{config => #{file => "w.log", max_no_files => 3, max_no_bytes => 100}, formatter => formatter()}),
    [logger:info("wrapping ~p", [N]) || N <- lists:seq(1, 20)],
    ok = logger_disk_log_h:filesync(d), ok = logger:remove_handler(d),
    {B, [filelib:is_file("w.log." ++ integer_to_list(N)) || N <- [1, 2, 3, 4]]}.

config() ->
    ok = logger:add_handler(h, logger_std_h, #{config => #{file => "c.log"}}),
    {ok, #{config := C} = H} = logger:get_handler_config(h),
    Keys = lists:sort(maps:keys(C)),
    A = logger:update_handler_config(h, config, #{sync_mode_qlen => 5, drop_mode_qlen => 100, flush_qlen => 1000}),
    {ok, #{config := #{sync_mode_qlen := Q}}} = logger:get_handler_config(h),
    B = logger:update_handler_config(h, config, #{file => "other.log"}),
    D = logger:set_handler_config(h, config, #{file => "c.log", sync_mode_qlen => 7, drop_mode_qlen => 5}),
    E = logger:update_formatter_config(h, #{single_line => true}),
    {ok, #{formatter := F}} = logger:get_handler_config(h),
    ok = logger:remove_handler(h),
    {Keys, lists:sort(maps:keys(H)), A, Q, element(1, B), element(1, D), E, F}.

bad() ->
    [strip(R) || R <- [logger:add_handler(h, logger_std_h, #{config => #{type => foo}}), logger:add_handler(h, logger_std_h, #{config => #{file => "no/such/place/x.log"}}),
                       logger:add_handler(h, logger_std_h, #{config => #{foo => 1}}), logger:add_handler(h, no_such_module_h, #{}), logger:add_handler(h, logger_std_h, #{level => foo}),
                       logger:add_handler(h, logger_std_h, #{formatter => {logger_formatter, #{template => foo}}}), logger:remove_handler(h), logger:set_handler_config(h, level, info), logger:add_handler("h", logger_std_h, #{})]].

strip({error, {handler_not_added, {R, S}}}) when is_list(S) -> {error, {handler_not_added, R}};
strip(X) -> X.

twice() ->
    A = logger:add_handler(h, logger_std_h, #{config => #{file => "t.log"}}),
    B = logger:add_handler(h, logger_std_h, #{config => #{file => "t2.log"}}),
    {A, B, logger:remove_handler(h), logger:remove_handler(h)}.

filtered() ->
    ok = logger:add_handler(h, logger_std_h, #{level => warning, config => #{file => "f.log"}, formatter => formatter(), filter_default => stop,
                                               filters => [{mine, {fun(#{meta := #{mine := true}} = E, _) -> E; (_, _) -> ignore end, x}}]}),
    logger:error("not mine"), logger:error("mine", #{mine => true}), logger:info("mine but low", #{mine => true}),
    A = logger:set_handler_config(h, level, debug), logger:info("mine now", #{mine => true}),
    logger:add_handler_filter(h, all, {fun(E, _) -> E end, x}), logger:info("anyone's"),
    logger:remove_handler_filter(h, all), logger:info("nobody's"),
    ok = logger_std_h:filesync(h), ok = logger:remove_handler(h),
    {A, file:read_file("f.log")}.
