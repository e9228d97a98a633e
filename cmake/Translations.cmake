# SPDX-License-Identifier: GPL-3.0-or-later
# Translations go into every program that speaks with people; English is among them for its plurals.
add_custom_target(scrapazoid_translations)
set(scrapazoid_languages de en es fr zh_CN)
list(TRANSFORM scrapazoid_languages PREPEND ${PROJECT_SOURCE_DIR}/translations/scrapazoid_)
list(TRANSFORM scrapazoid_languages APPEND .ts)
qt_add_lrelease(scrapazoid_translations TS_FILES ${scrapazoid_languages}
    QM_FILES_OUTPUT_VARIABLE SCRAPAZOID_QM_FILES)
function(scrapazoid_translate PROGRAM)
    foreach(file ${SCRAPAZOID_QM_FILES})
        cmake_path(GET file FILENAME name)
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
    endforeach()
    qt_add_resources(${PROGRAM} ${PROGRAM}_i18n PREFIX /i18n FILES ${SCRAPAZOID_QM_FILES})
endfunction()
