# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the examples for containers against what they are for: "compose FILE SCHEMA" by the published schema,
"kubernetes FILE" by the models that Kubernetes' own client is generated with, and by what its parts say of each other."""
import json
import re
import sys
import types

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


def models():
    """Of the client all that has no way to a cluster: "import kubernetes" would want what logs in."""
    import importlib.util
    package = types.ModuleType("kubernetes")
    package.__path__ = importlib.util.find_spec("kubernetes").submodule_search_locations
    sys.modules["kubernetes"] = package
    import kubernetes.client
    return kubernetes.client


def misfits(client, kind, value, where):
    """What does not fit the type `kind`, as the client has it: "V1Container", "list[str]", "dict(str, V1Volume)"."""
    parts = re.fullmatch(r"list\[(.*)\]|dict\(str, (.*)\)", kind)
    if parts:
        if not isinstance(value, list if parts[1] else dict):
            yield f"{where} is no {kind}"
            return
        for key, one in enumerate(value) if parts[1] else value.items():
            yield from misfits(client, parts[1] or parts[2], one, f"{where}[{key}]")
        return
    simple = {"str": str, "int": int, "bool": bool, "float": (int, float), "object": (str, int)}
    if kind in simple:
        if not isinstance(value, simple[kind]) or (kind == "int" and isinstance(value, bool)):
            yield f"{where} is no {kind}"
        return
    model = getattr(client, kind)
    if not isinstance(value, dict):
        yield f"{where} is no {kind}"
        return
    names = {written: name for name, written in model.attribute_map.items()}
    for key, one in value.items():
        if key in names:
            yield from misfits(client, model.openapi_types[names[key]], one, f"{where}.{key}")
        else:
            yield f"{where}.{key}: {kind} has no such field"
    try:
        # What has to be there, and what may be said, the model asks for itself.
        model(**{names[key]: one for key, one in value.items() if key in names})
    except ValueError as error:
        yield f"{where}: {error}"


def kubernetes(name):
    with open(name, encoding="utf-8") as file:
        documents = list(yaml.safe_load_all(file))
    client = models()
    versions = {"ConfigMap": "v1", "Deployment": "apps/v1", "CronJob": "batch/v1"}
    wrong = [f"{one['kind']} is none of {one['apiVersion']}" for one in documents
             if versions.get(one["kind"]) != one["apiVersion"]]
    for one in documents:
        wrong += misfits(client, "V1" + one["kind"], one, one["kind"])
    if wrong:
        yield from wrong
        return
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
