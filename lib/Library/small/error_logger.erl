%% What stands in for OTP's error_logger in small programs (-Oz).
-module(error_logger).
-export([format/2, error_msg/2, warning_msg/2, info_msg/2, error_report/1, error_report/2, info_report/1, info_report/2,
         warning_report/1, warning_report/2, get_format_depth/0, limit_term/1]).

format(Format, Args) -> logger:macro_log(#{}, error, Format, Args).
error_msg(Format, Args) -> format(Format, Args).
warning_msg(Format, Args) -> logger:macro_log(#{}, warning, Format, Args).
info_msg(_Format, _Args) -> ok.
error_report(Report) -> logger:macro_log(#{}, error, Report).
error_report(_Type, Report) -> error_report(Report).
warning_report(Report) -> logger:macro_log(#{}, warning, Report).
warning_report(_Type, Report) -> warning_report(Report).
info_report(_Report) -> ok.
info_report(_Type, _Report) -> ok.
get_format_depth() -> unlimited.
limit_term(Term) -> Term.
