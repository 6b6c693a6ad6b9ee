port module ManyUpdates exposing (main)

import Task


port out : Int -> Cmd msg


main : Program () Int ()
main =
    Platform.worker
        { init = \_ -> ( 3000, Cmd.batch (List.map (\_ -> go) (List.range 1 5)) )
        , update = \_ n -> ( n - 1, if n == 0 then out n else if n > 0 then go else Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


go : Cmd ()
go =
    Task.perform identity (Task.succeed ())
