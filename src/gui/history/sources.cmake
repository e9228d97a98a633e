# SPDX-License-Identifier: GPL-3.0-or-later
# Paths as src/gui/CMakeLists.txt sees them.
set(HISTORY_PAGE_SOURCES
    ${PROJECT_SOURCE_DIR}/ui/historypage.ui
    ${PROJECT_SOURCE_DIR}/ui/historyruncard.ui
    history/historyactions.cpp history/historyactions.h
    history/historypage.cpp history/historypage.h
    history/runcard.cpp history/runcard.h
    history/runtexts.cpp history/runtexts.h)
