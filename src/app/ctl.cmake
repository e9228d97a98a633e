# SPDX-License-Identifier: GPL-3.0-or-later
# The command line: no Qt Gui, no Widgets (a test holds it to that).
add_executable(scrapazoidctl main_ctl.cpp)
target_link_libraries(scrapazoidctl PRIVATE scrapazoid_cli)

install(TARGETS scrapazoidctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ctl)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/scrapazoidctl.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ctl)
# polkit looks below /usr alone, and so do pkexec:// addresses.
install(FILES ${PROJECT_SOURCE_DIR}/packaging/polkit/org.scrapazoid.scrapazoidctl.policy
    DESTINATION ${CMAKE_INSTALL_DATADIR}/polkit-1/actions COMPONENT ctl)

# systemd looks for units below its own prefix only; what they start is where it was installed.
foreach(unit scrapazoidctl.service scrapazoidctl-files.service scrapazoidctl-files.timer scrapazoidctl-stuck.service
        scrapazoidctl-stuck.timer scrapazoidctl-failed@.service)
    file(READ ${PROJECT_SOURCE_DIR}/packaging/systemd/${unit} text)
    string(REPLACE "/usr/bin/scrapazoidctl" "${CMAKE_INSTALL_FULL_BINDIR}/scrapazoidctl" text "${text}")
    file(CONFIGURE OUTPUT units/${unit} CONTENT "${text}" @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/units/${unit} DESTINATION lib/systemd/system COMPONENT ctl)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/packaging/systemd/crontab.example ${PROJECT_SOURCE_DIR}/packaging/sql/roles.sql
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/scrapazoidctl/examples COMPONENT ctl)
# What "--json" prints, command by command; and what monitoring systems are told.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/scrapazoidctl
    COMPONENT ctl)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/monitoring
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/scrapazoidctl/examples COMPONENT ctl)

scrapazoid_translate(scrapazoidctl)
