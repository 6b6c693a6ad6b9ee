%% Reports of crashed processes in programs without OTP's logger: the runtime
%% starts this process at the first report and sends it what it would send to
%% `logger`. The text is that of OTP's default handler.
-module(luciole_logger).
-export([start/0]).

start() ->
    receive
        {log, Level, Format, Arguments, #{time := Time}} ->
            io:put_chars(user, [header(Level, Time), message(Format, Arguments), "\n"]),
            start();
        {main_ended, Status} ->
            halt(Status);
        _ ->
            start()
    end.

header(Level, Time) ->
    {{Y, Mo, D}, {H, Mi, S}} = calendar:system_time_to_local_time(Time, microsecond),
    io_lib:format("=~ts REPORT==== ~w-~ts-~4..0w::~2..0w:~2..0w:~2..0w.~6..0w ===~n",
                  [string:uppercase(atom_to_list(Level)), D, month(Mo), Y, H, Mi, S, Time rem 1000000]).

month(Month) ->
    element(Month, {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}).

%% As Unicode, whatever the format says.
message(Format, Arguments) ->
    [io_lib:build_text([unicode(Part)]) || Part <- io_lib:scan_format(Format, Arguments)].

unicode(#{control_char := C} = Part) when C =:= $p; C =:= $w; C =:= $s -> Part#{encoding => unicode};
unicode(Part) -> Part.
