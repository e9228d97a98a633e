# SPDX-License-Identifier: GPL-3.0-or-later
# Every compile flag of the project stands on this one target.
option(SCRAPAZOID_WERROR "Treat warnings as errors" OFF)
set(SCRAPAZOID_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

# Headers of Qt and of the library are most of what a file takes to compile. Whoever works with a cache of objects has
# less use for them, and so sees that every file includes what it uses; the release preset always has them.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(precompiled OFF)
else()
    set(precompiled ON)
endif()
option(SCRAPAZOID_PRECOMPILED "Precompiled headers" ${precompiled})

# A room in one go costs half of what its files cost one by one, and more than the one that was edited: for whoever
# builds everything. What stands in no header has its name once in its room, so that this works. That each file includes
# what it uses is seen where they are compiled one by one: for the address sanitizer.
option(SCRAPAZOID_UNITY "Compile each room of src/ as one file" OFF)

add_library(scrapazoid_options INTERFACE)
target_compile_features(scrapazoid_options INTERFACE cxx_std_20)
target_compile_options(scrapazoid_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${SCRAPAZOID_WERROR}>:-Werror>
    # What a cache of objects needs in order to go with precompiled headers.
    $<$<AND:$<BOOL:${SCRAPAZOID_PRECOMPILED}>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>)
target_compile_definitions(scrapazoid_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SCRAPAZOID_VERSION="${PROJECT_VERSION}")
target_include_directories(scrapazoid_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
# What is installed is hardened; Debian's own flags say part of it again. Tests do without: it makes nothing faster.
option(SCRAPAZOID_HARDENING "Harden the programs, for installing them" OFF)
if(SCRAPAZOID_HARDENING)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(scrapazoid_options INTERFACE
        -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
    target_link_options(scrapazoid_options INTERFACE -pie -Wl,-z,relro,-z,now)
endif()
if(SCRAPAZOID_SANITIZE)
    target_compile_options(scrapazoid_options INTERFACE -fsanitize=${SCRAPAZOID_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(scrapazoid_options INTERFACE -fsanitize=${SCRAPAZOID_SANITIZE})
endif()

set(scrapazoid_core_headers <QByteArray> <QCoreApplication> <QHash> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap>
    <QSet> <QString> <QStringList> <algorithm> <array> <chrono> <functional> <future> <map> <memory> <optional> <span>
    <stop_token> <thread> <tl/expected.hpp> <vector>)
set(scrapazoid_window_headers <QApplication> <QCheckBox> <QComboBox> <QDialog> <QHBoxLayout> <QHeaderView> <QLabel> <QMenu>
    <QPainter> <QPointer> <QPushButton> <QTableView> <QTimer> <QVBoxLayout> <QWidget>)

# Gives a target precompiled headers: those of Qt Core, and with WINDOW those of Qt Widgets.
function(scrapazoid_precompile TARGET)
    cmake_parse_arguments(ARG "WINDOW" "" "" ${ARGN})
    if(SCRAPAZOID_PRECOMPILED)
        target_precompile_headers(${TARGET} PRIVATE ${scrapazoid_core_headers})
        if(ARG_WINDOW)
            target_precompile_headers(${TARGET} PRIVATE ${scrapazoid_window_headers})
        endif()
    endif()
endfunction()

if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# What a sanitizer makes of the code is several times as large: a hundred tests do not keep it once each.
set(scrapazoid_kind STATIC)
if(SCRAPAZOID_SANITIZE)
    set(scrapazoid_kind SHARED)
endif()

# One library a folder below src/. Its link line is the law: a folder sees what stands there and nothing else.
#   scrapazoid_folder(NAME SOURCES file… LINK target…)
function(scrapazoid_folder NAME)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(scrapazoid_${NAME} ${scrapazoid_kind} ${ARG_SOURCES})
    if(SCRAPAZOID_UNITY)
        set_target_properties(scrapazoid_${NAME} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
        foreach(file ${ARG_SOURCES})
            get_filename_component(room "${file}" DIRECTORY)
            if(file MATCHES "\\.cpp$")
                set_source_files_properties(${file} PROPERTIES UNITY_GROUP "room_${room}")
            endif()
        endforeach()
    endif()
    target_link_libraries(scrapazoid_${NAME} PUBLIC scrapazoid_options ${ARG_LINK})
    if(Qt6::Widgets IN_LIST ARG_LINK)
        scrapazoid_precompile(scrapazoid_${NAME} WINDOW)
    else()
        scrapazoid_precompile(scrapazoid_${NAME})
    endif()
endfunction()
