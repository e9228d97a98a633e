# SPDX-License-Identifier: GPL-3.0-or-later
# The command line: no Qt Gui, no Widgets (a test holds it to that).
add_executable(scrapazoidctl main_ctl.cpp)
target_link_libraries(scrapazoidctl PRIVATE scrapazoid_cli)

install(TARGETS scrapazoidctl)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/scrapazoidctl.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/scrapazoidctl.bash-completion
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME scrapazoidctl)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/systemd DESTINATION ${CMAKE_INSTALL_DOCDIR})
scrapazoid_translate(scrapazoidctl)
