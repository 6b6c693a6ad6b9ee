%% Ports to programs: data in all packagings, ends, exit statuses, links.
-module(port_programs).
-export([main/0]).

main() ->
    process_flag(trap_exit, true),
    [section(F) || F <- [fun streams/0, fun packets/0, fun lines/0, fun ends/0, fun executables/0, fun environment/0,
                         fun messages/0, fun closing/0, fun names/0, fun errors/0, fun large/0]].

section(F) ->
    {name, Name} = erlang:fun_info(F, name),
    io:format("~s~n", [re(Name)]),
    F(),
    show(flush).

%% Which fun it is, without its name's numbers.
re(Name) -> hd(string:lexemes(atom_to_list(Name), "-/")).

show(flush) ->
    receive M -> io:format("  left: ~p~n", [hide(M)]), show(flush) after 0 -> ok end.

%% Port numbers and references depend on the run.
hide(P) when is_port(P) -> port;
hide(P) when is_pid(P), P =:= self() -> self;
hide(R) when is_reference(R) -> ref;
hide(T) when is_tuple(T) -> list_to_tuple(hide(tuple_to_list(T)));
hide([H | T]) -> [hide(H) | hide(T)];
hide(X) -> X.

next() -> receive M -> hide(M) after 5000 -> nothing end.
next(N) -> [next() || _ <- lists:seq(1, N)].

%% All data until the port says something else.
data(P) -> data(P, []).
data(P, Acc) ->
    receive
        {P, {data, D}} -> data(P, [Acc, D]);
        {P, Other} -> {iolist_to_binary(Acc), Other};
        {'EXIT', P, R} -> {iolist_to_binary(Acc), {exit, R}}
    after 5000 -> {iolist_to_binary(Acc), timeout}
    end.

p(X) -> io:format("  ~p~n", [hide(X)]).

streams() ->
    P = open_port({spawn, "cat"}, []),
    p(port_command(P, ["ab", <<"cd">>, $e])),
    p(next()),
    P ! {self(), {command, "hello"}},
    p(next()),
    p(port_close(P)),
    p(next()),
    B = open_port({spawn, "cat"}, [binary, stream]),
    port_command(B, "bin"),
    p(next()),
    port_command(B, binary:copy(<<"x">>, 100)),
    p(next()),
    B ! {self(), close},
    p(next(2)).

packets() ->
    [begin
         P = open_port({spawn, "cat"}, [{packet, N}, binary]),
         port_command(P, "one"),
         port_command(P, [<<"two">>, "three"]),
         port_command(P, ""),
         p(next(3)),
         port_close(P),
         p(next())
     end || N <- [1, 2, 4]],
    P = open_port({spawn, "cat"}, [{packet, 1}]),
    p(catch port_command(P, binary:copy(<<"x">>, 255))),
    p(case next() of {port, {data, D}} -> length(D) end),
    p(catch port_command(P, binary:copy(<<"x">>, 256))),
    p(next()),
    %% Half a packet at the end is lost.
    H = open_port({spawn, "printf '\\000\\003abc\\000\\005de'"}, [{packet, 2}]),
    p(next(2)),
    _ = H.

lines() ->
    P = open_port({spawn, "printf 'one\\ntwo\\n\\nthree long line\\nend'"}, [{line, 8}, eof]),
    p(next(7)),
    port_close(P),
    p(next()),
    B = open_port({spawn, "printf 'exact\\nlonger'"}, [{line, 5}, binary]),
    p(next(4)),
    _ = B.

ends() ->
    open_port({spawn, "true"}, []),
    p(next()),
    open_port({spawn, "true"}, [exit_status]),
    p(next(2)),
    open_port({spawn_executable, "/bin/sh"}, [{args, ["-c", "exit 3"]}, exit_status]),
    p(next(2)),
    open_port({spawn_executable, "/bin/sh"}, [{args, ["-c", "kill -9 $$"]}, exit_status]),
    p(next(2)),
    P = open_port({spawn_executable, "/bin/sh"}, [{args, ["-c", "echo out; echo err >&2; exit 5"]}, exit_status, eof, stderr_to_stdout, in]),
    p(data(P)),
    p(next()),
    p(erlang:port_info(P, name)),
    p(port_close(P)),
    p(next()),
    open_port({spawn, "no_such_program_at_all 2>/dev/null"}, [exit_status, stderr_to_stdout]),
    p(next(2)),
    Q = open_port({spawn, "head -c 3"}, []),
    Q ! {self(), {command, "abcdef"}},
    p(next(2)),
    O = open_port({spawn, "cat > /dev/null"}, [out, exit_status]),
    p(port_command(O, "data")),
    p(port_close(O)),
    p(next()).

executables() ->
    P = open_port({spawn_executable, "/bin/echo"}, [{args, ["a b", <<"c">>, "d*", ""]}, binary]),
    p(data(P)),
    Q = open_port({spawn_executable, "/bin/sh"}, [{args, ["-c", "echo $0 $1", "zero", "one"]}, binary]),
    p(data(Q)),
    R = open_port({spawn_executable, <<"/bin/sh">>}, [{arg0, "-sh"}, {args, ["-c", "echo hi"]}, binary]),
    p(data(R)).

environment() ->
    os:putenv("LUC_A", "from outside"),
    P = open_port({spawn, "sh -c 'echo $LUC_A $LUC_B; pwd'"}, [{env, [{"LUC_B", "b b"}]}, {cd, "/"}, binary]),
    p(data(P)),
    Q = open_port({spawn, "sh -c 'echo -$LUC_A-$LUC_B-'"}, [{env, [{"LUC_A", false}, {"LUC_B", "x=y"}]}, binary]),
    p(data(Q)),
    R = open_port({spawn, "sh -c 'read line <&3; echo got $line >&4'"}, [nouse_stdio]),
    port_command(R, "through three\n"),
    p(next(2)).

messages() ->
    P = open_port({spawn, "cat"}, []),
    P ! {self(), {connect, self()}},
    p(next()),
    P ! {self(), {command, "after connect"}},
    p(next()),
    P ! {self(), {command, "x"}},
    p(next()),
    Self = self(),
    {Pid, Ref} = spawn_monitor(fun() ->
        receive {P, {data, D}} -> Self ! {other, D} end,
        unlink(P),
        exit(done)
    end),
    p(port_connect(P, Pid)),
    port_command(P, "to the other"),
    p(next()),
    receive {'DOWN', Ref, process, Pid, R} -> p(R) end,
    p(port_close(P)),
    p(next()).

closing() ->
    P = open_port({spawn, "cat"}, []),
    M = erlang:monitor(port, P),
    p(exit(P, normal)),
    p(next(2)),
    _ = M,
    Q = open_port({spawn, "cat"}, []),
    p(exit(Q, foo)),
    p(next()),
    p(exit(Q, foo)),
    erlang:monitor(port, Q),
    p(next()),
    p(link(Q)),
    p(next()),
    p(unlink(Q)),
    p(Q ! {self(), close}),
    %% A port dies with its owner.
    Self = self(),
    Pid = spawn(fun() -> O = open_port({spawn, "cat"}, []), Self ! O, receive stop -> ok end end),
    O = receive Port when is_port(Port) -> Port end,
    erlang:monitor(port, O),
    Pid ! stop,
    p(next()),
    %% demonitor and unlink
    S = open_port({spawn, "cat"}, []),
    D = erlang:monitor(port, S),
    p(demonitor(D)),
    p(unlink(S)),
    p(port_close(S)),
    p(erlang:port_info(S)).

names() ->
    P = open_port({spawn, "cat"}, []),
    p(register(kitty, P)),
    p(whereis(kitty) =:= P),
    kitty ! {self(), {command, "by name"}},
    p(next()),
    p(erlang:port_info(kitty, registered_name)),
    p([K || {K, _} <- erlang:port_info(kitty)]),
    p(erlang:port_info(P, connected)),
    p(erlang:port_info(P, links)),
    p([erlang:port_info(P, I) || I <- [name, input, output, monitors, monitored_by, parallelism, queue_size]]),
    {os_pid, Os} = erlang:port_info(P, os_pid),
    p(is_integer(Os)),
    p(lists:member(P, erlang:ports())),
    p(try register(kitty, self()) catch error:E -> E end),
    p(port_close(kitty)),
    p(next()),
    p(whereis(kitty)),
    p(lists:member(P, erlang:ports())),
    Q = open_port({spawn, "cat"}, []),
    register(tom, Q),
    p(unregister(tom)),
    p(erlang:port_info(Q, registered_name)),
    M = erlang:monitor(port, Q),
    port_close(Q),
    p(next(2)),
    _ = M.

errors() ->
    %% Not the function: OTP inlines what raises here.
    T = fun(F) -> p(try F() catch C:R:S -> {C, R, element(3, hd(S)), proplists:get_value(error_info, element(4, hd(S)))} end) end,
    P = open_port({spawn, "cat"}, []),
    port_close(P),
    p(next()),
    T(fun() -> port_command(P, "x") end),
    T(fun() -> port_close(P) end),
    T(fun() -> port_connect(P, self()) end),
    T(fun() -> erlang:port_control(P, 1, "") end),
    T(fun() -> port_close(not_there) end),
    T(fun() -> open_port({spawn, "cat"}, [foo]) end),
    T(fun() -> open_port({spawn, "cat"}, [{packet, 3}]) end),
    T(fun() -> open_port({spawn, "cat"}, [{args, ["x"]}]) end),
    T(fun() -> open_port({spawn, ""}, []) end),
    T(fun() -> open_port({foo, "cat"}, []) end),
    T(fun() -> open_port({spawn_executable, "/no/such/file"}, []) end),
    T(fun() -> open_port({spawn_executable, "/etc/passwd"}, []) end),
    Q = open_port({spawn, "cat"}, []),
    T(fun() -> port_command(Q, "x", [force]) end),
    T(fun() -> port_command(Q, "x", [foo]) end),
    T(fun() -> port_command(Q, "y", [nosuspend]) end),
    p(next()),
    T(fun() -> erlang:port_info(Q, foo) end),
    T(fun() -> erlang:port_control(Q, 1, "") end),
    port_close(Q),
    p(next()).

large() ->
    P = open_port({spawn, "cat"}, [binary]),
    B = << <<(I * I):16>> || I <- lists:seq(1, 500000) >>,
    spawn_link(fun() -> port_command(P, B) end),
    p(collect(P, byte_size(B), []) =:= B),
    receive {'EXIT', Pid, normal} when is_pid(Pid) -> ok end,
    Q = open_port({spawn, "wc -c"}, [binary, eof]),
    port_command(Q, [B, B]),
    port_close(Q),
    port_close(P),
    p(next(2)).

collect(_, 0, Acc) -> iolist_to_binary(lists:reverse(Acc));
collect(P, N, Acc) -> receive {P, {data, D}} -> collect(P, N - byte_size(D), [D | Acc]) end.
