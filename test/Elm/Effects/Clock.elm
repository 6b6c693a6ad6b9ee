port module Clock exposing (main)

import Task
import Time


port out : String -> Cmd msg


main : Program () () ( Time.Posix, Time.Zone, Bool )
main =
    Platform.worker
        { init = \_ -> ( (), Task.perform identity (Task.map3 (\a b c -> ( a, b, c )) Time.now Time.here (Task.map (\_ -> True) Time.getZoneName)) )
        , update =
            \( now, zone, named ) model ->
                ( model
                , out (Debug.toString ( Time.toYear zone now >= 2024, Time.posixToMillis now > 1700000000000, named ))
                )
        , subscriptions = \_ -> Sub.none
        }
