# SPDX-License-Identifier: GPL-3.0-or-later
# The date of this version in CHANGELOG.md; without one it is a development version of today.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS CHANGELOG.md)
file(STRINGS CHANGELOG.md EXPORTDESK_RELEASE_DATE REGEX "^## \\[${PROJECT_VERSION}\\] - [0-9-]+$")
if(EXPORTDESK_RELEASE_DATE)
  string(REGEX REPLACE ".* - " "" EXPORTDESK_RELEASE_DATE "${EXPORTDESK_RELEASE_DATE}")
  set(EXPORTDESK_RELEASE_TYPE stable)
else()
  string(TIMESTAMP EXPORTDESK_RELEASE_DATE "%Y-%m-%d" UTC)
  set(EXPORTDESK_RELEASE_TYPE development)
endif()
