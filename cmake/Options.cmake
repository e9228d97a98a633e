# SPDX-License-Identifier: GPL-3.0-or-later
# Every compile flag of the project stands on this one target.
option(SCRAPAZOID_WERROR "Treat warnings as errors" OFF)
set(SCRAPAZOID_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

add_library(scrapazoid_options INTERFACE)
target_compile_features(scrapazoid_options INTERFACE cxx_std_20)
target_compile_options(scrapazoid_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${SCRAPAZOID_WERROR}>:-Werror>)
target_compile_definitions(scrapazoid_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SCRAPAZOID_VERSION="${PROJECT_VERSION}")
target_include_directories(scrapazoid_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(SCRAPAZOID_SANITIZE)
    target_compile_options(scrapazoid_options INTERFACE -fsanitize=${SCRAPAZOID_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(scrapazoid_options INTERFACE -fsanitize=${SCRAPAZOID_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# One static library a folder below src/. Its link line is the law: a folder sees what stands there and nothing else.
#   scrapazoid_folder(NAME SOURCES file… LINK target…)
function(scrapazoid_folder NAME)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(scrapazoid_${NAME} STATIC ${ARG_SOURCES})
    target_link_libraries(scrapazoid_${NAME} PUBLIC scrapazoid_options ${ARG_LINK})
endfunction()
