%% Runs the -on_load functions of a program's modules, as OTP's code server does: each in a process of its own.
%% modules/0 and has_failed/1 are the runtime's (OnLoad.cpp).
-module(luciole_on_load).
-export([boot/2, boot_with_system/2]).

boot(Main, none) -> run(), Main();
boot(Main, Arguments) -> run(), Main(Arguments).

boot_with_system(Main, none) -> init:boot(fun() -> run(), Main() end, none);
boot_with_system(Main, Arguments) -> init:boot(fun(List) -> run(), Main(List) end, Arguments).

run() -> run(luciole_on_load:modules()).

run([]) -> ok;
run([Module | Rest]) ->
    {_, Monitor} = spawn_monitor(fun() -> exit(erlang:call_on_load_function(Module)) end),
    receive
        {'DOWN', Monitor, process, _, Result} -> finish(Module, Result)
    end,
    run(Rest).

finish(Module, Result) ->
    erlang:finish_after_on_load(Module, Result =:= ok),
    is_atom(Result) orelse report(Module, Result).

%% Nothing of the program runs yet, the logger neither: this is its default format.
report(Module, Result) ->
    {{Year, Month, Day}, {Hour, Minute, Second}} = erlang:localtime(),
    Microseconds = os:system_time(microsecond) rem 1000000,
    io:format(user, "=WARNING REPORT==== ~w-~s-~4..0w::~2..0w:~2..0w:~2..0w.~6..0w ===~n"
              "The on_load function for module ~ts returned:~n~P~n~n",
              [Day, month(Month), Year, Hour, Minute, Second, Microseconds, Module, Result, 10]).

month(Month) ->
    element(Month, {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}).
