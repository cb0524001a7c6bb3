"""`python -m quizapp` is `quizapp`."""

from quizapp.cli.main import main

raise SystemExit(main())
