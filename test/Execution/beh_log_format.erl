%% logger_formatter: templates, single lines, depth and size limits, times.
-module(beh_log_format).
-export([main/0]).

main() ->
    Time = 1600000000123456,
    Meta = #{time => Time, pid => self(), mfa => {m, f, 2}, file => "m.erl", line => 7, user => <<"x">>, nested => #{deep => [1, 2]}},
    show({"~p and ~s", [[1, 2], "text"]}, Meta, #{}),
    show({"~p and ~s", [[1, 2], "text"]}, Meta, #{single_line => false}),
    show({"two~nlines ~p", [lists:seq(1, 60)]}, Meta, #{}),
    show({"two~nlines ~p", [lists:seq(1, 60)]}, Meta, #{single_line => false}),
    show({"~p", [lists:seq(1, 60)]}, Meta, #{depth => 10}),
    show({"~p", [lists:seq(1, 60)]}, Meta, #{chars_limit => 40}),
    show({"~p", [lists:seq(1, 60)]}, Meta, #{max_size => 60}),
    show({string, "a string"}, Meta, #{}),
    show({string, <<"unicode: λ"/utf8>>}, Meta, #{}),
    show({report, #{a => 1, b => "two"}}, Meta, #{}),
    show({report, #{a => 1, b => "two"}}, Meta, #{single_line => false}),
    show({report, [{k, v}, other]}, Meta, #{single_line => false}),
    show({report, #{a => 1}}, Meta#{report_cb => fun(R) -> {"cb ~p", [R]} end}, #{}),
    show({report, #{a => 1}}, Meta#{report_cb => fun(R, C) -> io_lib:format("cb2 ~p ~p", [R, maps:get(single_line, C)]) end}, #{}),
    show({report, #{a => 1}}, Meta#{report_cb => fun(_) -> error(bad) end}, #{}),
    show({"text", []}, Meta, #{template => [level, " ", pid_is, mfa, " ", file, ":", line, " ", user, [nested, deep], missing, {missing, ["has ", missing], ["none"]}, {line, ["has ", line], []}, " ", msg, "\n"]}),
    show({"text", []}, Meta, #{legacy_header => true, single_line => false}),
    show({"text", []}, Meta, #{template => [time, "|", level, "\n"], time_designator => $\s}),
    show({"text", []}, Meta, #{template => [time, "\n"], time_offset => 3600}),
    show({"text", []}, Meta, #{template => [time, "\n"], time_offset => "-02:30"}),
    show({"~p ~q", [1]}, Meta, #{}),
    show({"~ts ~tp", ["λ", [955]]}, Meta, #{}),
    io:format("~p~n", [logger_formatter:check_config(#{single_line => perhaps})]),
    io:format("~p~n", [logger_formatter:check_config(#{depth => 0})]),
    io:format("~p~n", [logger_formatter:check_config(#{depth => 3, template => [msg]})]).

show(Message, Meta, Config) ->
    Text = logger_formatter:format(#{level => error, msg => Message, meta => maps:remove(pid, Meta)}, maps:merge(#{time_offset => "Z"}, Config)),
    io:put_chars([Text, "|\n"]).
