port module Interleaving exposing (main)

import Process
import Task exposing (Task)


port out : String -> Cmd msg


main : Program () (List String) String
main =
    Platform.worker
        { init =
            \_ ->
                ( []
                , Cmd.batch
                    [ say "1" (Task.succeed ())
                    , say "2" (Process.spawn (Task.succeed ()))
                    , say "3" (Process.spawn (Task.succeed ()) |> Task.andThen (\_ -> Process.spawn (Task.fail "x")))
                    , say "4" (Task.succeed () |> Task.andThen Task.succeed |> Task.andThen Task.succeed)
                    , say "end" (Process.sleep 30)
                    ]
                )
        , update =
            \text log ->
                ( text :: log
                , if text == "end" then
                    out (String.join " " (List.reverse (text :: log)))

                  else
                    Cmd.none
                )
        , subscriptions = \_ -> Sub.none
        }


say : String -> Task Never a -> Cmd String
say text task =
    Task.perform (always text) task
