# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, sanitizers and build speed: everything that is the same for each target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(EXPORTDESK_WERROR "Treat compiler warnings as errors" OFF)
set(EXPORTDESK_SANITIZE "" CACHE STRING "Sanitizers to compile with, such as address,undefined or thread")
option(EXPORTDESK_COVERAGE "Instrument for gcov" OFF)
option(EXPORTDESK_UNITY "Compile the sources of a room together in few units" ON)
option(EXPORTDESK_FUZZ "Build the fuzz targets and nothing else; needs clang" OFF)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Paths count from this checkout, so that another one finds what this one has compiled; and precompiled headers carry
  # time stamps and definitions, which ccache must be told to accept.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE}")
endif()

# -O3, CMake's own choice, compiles longer and gains nothing here.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
# Widgets wait for Qt and for hands: a further pass over them is never seen, and takes a third of their compilation.
set(EXPORTDESK_WIDGET_FLAGS_RELEASE "-O1 -DNDEBUG")

# The flags every target of ours is compiled with.
add_library(exportdesk_options INTERFACE)
target_compile_options(exportdesk_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Woverloaded-virtual -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
  -Werror=switch -Werror=return-type
  # Several sources in one unit look like a header to this warning: members of types of an anonymous namespace.
  $<$<AND:$<BOOL:${EXPORTDESK_UNITY}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
  $<$<BOOL:${EXPORTDESK_WERROR}>:-Werror>)
target_compile_definitions(exportdesk_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER)
target_include_directories(exportdesk_options INTERFACE "${CMAKE_SOURCE_DIR}")

# The tests are two dozen programs: a linker that needs a third of the time, where there is one.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold EXPORTDESK_GOLD)
if(EXPORTDESK_GOLD AND NOT EXPORTDESK_SANITIZE AND NOT EXPORTDESK_FUZZ)
  target_link_options(exportdesk_options INTERFACE -fuse-ld=gold)
endif()

if(EXPORTDESK_SANITIZE)
  target_compile_options(exportdesk_options INTERFACE -fsanitize=${EXPORTDESK_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(exportdesk_options INTERFACE -fsanitize=${EXPORTDESK_SANITIZE})
endif()
if(EXPORTDESK_FUZZ)
  set(fuzzing -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=undefined)
  target_compile_options(exportdesk_options INTERFACE ${fuzzing} -fno-omit-frame-pointer)
  target_link_options(exportdesk_options INTERFACE -fsanitize=address,undefined)
endif()
if(EXPORTDESK_COVERAGE)
  target_compile_options(exportdesk_options INTERFACE --coverage -O0)
  target_link_options(exportdesk_options INTERFACE --coverage)
endif()
