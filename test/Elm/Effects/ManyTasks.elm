port module ManyTasks exposing (main)

import Process
import Task exposing (Task)


port out : String -> Cmd msg


main : Program () ( Int, Int ) Int
main =
    Platform.worker
        { init = \_ -> ( ( 0, 0 ), Cmd.batch (List.map (\n -> Task.perform identity (wait n)) (List.range 1 1000)) )
        , update =
            \n ( count, sum ) ->
                ( ( count + 1, sum + n )
                , if count == 999 then
                    out (String.fromInt (sum + n))

                  else
                    Cmd.none
                )
        , subscriptions = \_ -> Sub.none
        }


wait : Int -> Task Never Int
wait n =
    Process.sleep (toFloat (modBy 7 n)) |> Task.map (\_ -> n)
