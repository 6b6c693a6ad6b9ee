%% gen_server: asynchronous requests and collections of them.
-module(beh_gs_requests).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2]).

main() ->
    {ok, Pid} = gen_server:start_link(?MODULE, [], []),
    R1 = gen_server:send_request(Pid, {after_ms, 0, one}),
    io:format("~p~n", [gen_server:receive_response(R1, 5000)]),
    R2 = gen_server:send_request(Pid, {after_ms, 50, two}),
    io:format("~p~n", [gen_server:wait_response(R2, 0)]),
    io:format("~p~n", [gen_server:wait_response(R2, 5000)]),
    R3 = gen_server:send_request(nobody, hi),
    io:format("~p~n", [gen_server:receive_response(R3, 20000)]),
    R4 = gen_server:send_request(Pid, {after_ms, 0, four}),
    receive Message -> io:format("~p~n", [gen_server:check_response(Message, R4)]) end,
    io:format("~p~n", [gen_server:check_response(unrelated, R4)]),
    C0 = gen_server:reqids_new(),
    C1 = gen_server:send_request(Pid, {after_ms, 60, late}, label_late, C0),
    C2 = gen_server:send_request(Pid, {after_ms, 0, soon}, label_soon, C1),
    io:format("~p ~p~n", [gen_server:reqids_size(C2), [L || {_, L} <- gen_server:reqids_to_list(C2)] -- [label_late, label_soon]]),
    {{reply, soon}, label_soon, C3} = gen_server:receive_response(C2, 5000, true),
    {{reply, late}, label_late, C4} = gen_server:receive_response(C3, 5000, true),
    io:format("~p~n", [gen_server:receive_response(C4, 5000, true)]),
    R5 = gen_server:send_request(Pid, {after_ms, 30, five}),
    io:format("~p~n", [gen_server:receive_response(R5, 0)]),
    receive Stray -> io:format("stray ~p~n", [Stray]) after 80 -> io:format("no stray~n") end,
    gen_server:stop(Pid).

init([]) -> {ok, []}.
handle_call({after_ms, Time, What}, From, S) ->
    spawn(fun() -> timer:sleep(Time), gen_server:reply(From, What) end),
    {noreply, S}.
handle_cast(_, S) -> {noreply, S}.
