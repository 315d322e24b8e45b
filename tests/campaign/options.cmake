# SPDX-License-Identifier: GPL-3.0-or-later
# A wrong command line: a sentence that names it, and 2.
function(refused words)
  execute_process(COMMAND ${CAMPAIGN} ${ARGN} RESULT_VARIABLE code ERROR_VARIABLE said OUTPUT_VARIABLE out)
  if(NOT code EQUAL 2 OR NOT said MATCHES "${words}" OR NOT out STREQUAL "")
    message(FATAL_ERROR "${ARGN}: ended with ${code}, said: ${said}")
  endif()
endfunction()

refused("--launches wants a number of at least 1, not \"many\"" --launches many)
refused("--launches wants a number of at least 1, not \"0\"" --launches 0)
refused("--launches wants a number of at least 1, not \"-5\"" --launches=-5)
refused("--launches wants a number of at least 1, not \"99999999999\"" --launches 99999999999)
refused("--seed wants a number of at least 0, not \"x\"" --seed x)
refused("--steps wants all, few or none, not \"some\"" --steps some)
refused("Unknown option 'lunches'" --lunches 5)
refused("\"5\" is no option" 5)
refused("Missing value after '--json'" --json)
refused("/nowhere/x.json cannot be written" --json /nowhere/x.json)
