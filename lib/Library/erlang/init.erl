%% What the library asks of init: a program has no emulator flags.
-module(init).
-export([get_argument/1, get_arguments/0, get_status/0, stop/0, stop/1]).

get_arguments() -> [].

get_argument(_Flag) -> error.

get_status() -> {started, started}.

stop() -> stop(0).

stop(Status) when is_integer(Status), Status >= 0; is_list(Status) -> halt(Status).
