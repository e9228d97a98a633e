# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(scrapazoid-console main_console.cpp ${PROJECT_SOURCE_DIR}/resources/resources.qrc)
target_link_libraries(scrapazoid-console PRIVATE scrapazoid_gui)
install(TARGETS scrapazoid-console RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
scrapazoid_translate(scrapazoid-console)
