# SPDX-License-Identifier: GPL-3.0-or-later
# A server without a display must be able to run scrapazoidctl: neither it nor what it pulls in links Gui or Widgets.
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM} RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing)
if(NOT found MATCHES "Qt6Core")
    message(FATAL_ERROR "${PROGRAM} could not be looked into: ${found} ${missing}")
endif()
foreach(library IN LISTS found missing)
    if(library MATCHES "Qt6(Gui|Widgets|Charts|OpenGL)")
        message(FATAL_ERROR "${PROGRAM} links ${library}.")
    endif()
endforeach()
