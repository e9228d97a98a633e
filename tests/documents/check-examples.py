# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the examples for containers against what they are for: "compose FILE SCHEMA" by the published schema,
"kubernetes FILE" by what its parts say of each other."""
import json
import sys

import jsonschema
import yaml


def compose(name, schema_name):
    with open(name, encoding="utf-8") as file, open(schema_name, encoding="utf-8") as schema_file:
        document, schema = yaml.safe_load(file), json.load(schema_file)
    yield from (error.message for error in jsonschema.Draft7Validator(schema).iter_errors(document))
    for name, service in document["services"].items():
        for volume in service["volumes"]:
            if volume.split(":")[0] not in document["volumes"]:
                yield f"{name} mounts {volume}, which there is not"
        for kind in ("networks", "secrets"):
            yield from (f"{name} wants {one}, which there is not" for one in service[kind] if one not in document[kind])


def kubernetes(name):
    with open(name, encoding="utf-8") as file:
        documents = list(yaml.safe_load_all(file))
    maps = [one["metadata"]["name"] for one in documents if one["kind"] == "ConfigMap"]
    for one in documents:
        spec = one.get("spec", {})
        pod = spec.get("jobTemplate", {}).get("spec", spec).get("template", {}).get("spec")
        if one["kind"] == "Deployment" and spec["selector"]["matchLabels"] != spec["template"]["metadata"]["labels"]:
            yield "the Deployment selects other pods than it makes"
        if pod is None:
            continue
        volumes = {volume["name"] for volume in pod["volumes"]}
        for volume in pod["volumes"]:
            if "configMap" in volume and volume["configMap"]["name"] not in maps:
                yield f"{one['kind']}: there is no ConfigMap {volume['configMap']['name']}"
        for container in pod["containers"]:
            mounted = {mount["name"] for mount in container["volumeMounts"]}
            if mounted != volumes:
                yield f"{one['kind']}: mounts {sorted(mounted)} of {sorted(volumes)}"
            ports = {port["name"] for port in container.get("ports", [])}
            if "livenessProbe" in container and container["livenessProbe"]["httpGet"]["port"] not in ports:
                yield f"{one['kind']}: the probe asks at no port of the container's"


faults = list({"compose": compose, "kubernetes": kubernetes}[sys.argv[1]](*sys.argv[2:]))
print("\n".join(faults))
sys.exit(1 if faults else 0)
