# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(scrapazoid-console main_console.cpp ${PROJECT_SOURCE_DIR}/resources/resources.qrc)
target_link_libraries(scrapazoid-console PRIVATE scrapazoid_gui)

install(TARGETS scrapazoid-console RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT console)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/desktop/org.scrapazoid.Console.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT console)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/desktop/org.scrapazoid.Console.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT console)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/scrapazoid-console.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME org.scrapazoid.Console.svg
    COMPONENT console)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/scrapazoid-console.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
    COMPONENT console)

scrapazoid_translate(scrapazoid-console)
