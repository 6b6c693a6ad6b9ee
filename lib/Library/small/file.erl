%% What stands in for OTP's module in small WebAssembly programs (-Oz) that do
%% not call it themselves: there are no files.
-module(file).
-export([open/2, close/1, write/2]).

open(_Name, _Modes) -> {error, enotsup}.
close(_Device) -> {error, enotsup}.
write(_Device, _Data) -> {error, enotsup}.
