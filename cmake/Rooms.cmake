# SPDX-License-Identifier: GPL-3.0-or-later
# A room is a folder, a CMake target and a static library at once; the linker then knows the floors.
#
# What makes a build cheap, here in one place: the sources of a room are compiled together in few units, on top of a
# header that is compiled once for all rooms of a kind.

# exportdesk_fewer_units(target, sources): that many sources are one unit. Names in anonymous namespaces of one folder
#   must be distinct.
function(exportdesk_fewer_units target sources)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${EXPORTDESK_UNITY} UNITY_BUILD_BATCH_SIZE ${sources})
endfunction()

# exportdesk_room(NAME exportdesk_jobs PCH exportdesk_platform SOURCES … LINKS …)
#   PCH names the target whose precompiled header is reused; left out, the room is compiled without one.
function(exportdesk_room)
  cmake_parse_arguments(ROOM "" "NAME;PCH" "SOURCES;LINKS" ${ARGN})
  qt_add_library(${ROOM_NAME} STATIC ${ROOM_SOURCES})
  target_link_libraries(${ROOM_NAME} PUBLIC exportdesk_options ${ROOM_LINKS})
  exportdesk_fewer_units(${ROOM_NAME} 24)
  if(ROOM_PCH)
    # A precompiled header is only taken by targets that have every definition it was made with.
    target_link_libraries(${ROOM_NAME} PRIVATE Qt6::Core Qt6::Network Qt6::Concurrent)
    target_precompile_headers(${ROOM_NAME} REUSE_FROM ${ROOM_PCH})
  endif()
endfunction()

# exportdesk_watch_threads(test): what the thread sanitizer reports of this test's programs, its children too, is looked at.
#   To be called when the test's environment stands; does nothing in other builds.
function(exportdesk_watch_threads test)
  if(EXPORTDESK_SANITIZE STREQUAL "thread")
    set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT
      "TSAN_OPTIONS=${EXPORTDESK_TSAN_OPTIONS}:log_path=${EXPORTDESK_TSAN_REPORTS}/${test}")
    set_property(TEST ${test} APPEND PROPERTY FIXTURES_REQUIRED race_reports)
  endif()
endfunction()

# exportdesk_test_program(NAME tests_jobs PCH exportdesk_kit SOURCES … LINKS …)
#   The program that the test classes of a folder share; SOURCES are what several of them use. exportdesk_test adds the classes.
function(exportdesk_test_program)
  cmake_parse_arguments(P "" "NAME;PCH" "SOURCES;LINKS" ${ARGN})
  qt_add_executable(${P_NAME} ${CMAKE_SOURCE_DIR}/tests/kit/testmain.cpp ${P_SOURCES})
  target_link_libraries(${P_NAME} PRIVATE exportdesk_options exportdesk_kit Qt6::Test ${P_LINKS})
  if(P_PCH)
    target_precompile_headers(${P_NAME} REUSE_FROM ${P_PCH})
  endif()
endfunction()

# exportdesk_test(NAME tst_x IN tests_jobs [SOURCES …] [LABELS …] [TIMEOUT seconds] [ENV NAME=value …])
#   One QtTest class of that program, in tst_x.cpp and a process of its own: without a display, in UTC, with no access to
#   the person's own settings. The target tst_x builds all that it needs.
function(exportdesk_test)
  cmake_parse_arguments(T "" "NAME;IN;TIMEOUT" "SOURCES;LABELS;ENV" ${ARGN})
  if(NOT T_SOURCES)
    set(T_SOURCES ${T_NAME}.cpp)
  endif()
  target_sources(${T_IN} PRIVATE ${T_SOURCES})
  if(NOT T_IN STREQUAL T_NAME)
    add_custom_target(${T_NAME} DEPENDS ${T_IN})
  endif()
  add_test(NAME ${T_NAME} COMMAND ${T_IN} ${T_NAME})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  if(EXPORTDESK_SANITIZE)
    math(EXPR T_TIMEOUT "${T_TIMEOUT} * 5") # instrumented code is that much slower
    list(APPEND T_ENV "QTEST_FUNCTION_TIMEOUT=${T_TIMEOUT}000") # for all rows of a function together
  endif()
  set(home "${CMAKE_CURRENT_BINARY_DIR}/${T_NAME}-home")
  file(MAKE_DIRECTORY "${home}")
  set_tests_properties(${T_NAME} PROPERTIES
    TIMEOUT ${T_TIMEOUT}
    LABELS "${T_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home};QT_FONT_DPI=96;DBUS_SESSION_BUS_ADDRESS=disabled:;LOCALPLATFORM=${CMAKE_BINARY_DIR}/app/localplatform/localplatform;RESULTREADER=${CMAKE_BINARY_DIR}/app/resultreader/resultreader;${T_ENV}")
  exportdesk_watch_threads(${T_NAME})
endfunction()
