"""Compares the client with Huifu's own SDK for Python: python check.py <requests.jsonl> <replies.jsonl>

Reads what `write` wrote, and writes what `read` reads; see the README beside this file.
"""

import json
import random
import sys
from collections import Counter
from importlib.metadata import version
from types import SimpleNamespace

import requests
from dg_sdk.core.api_request import ApiRequest, verify_sign
from dg_sdk.core.param_handler import sort_dict
from dg_sdk.core.rsa_utils import fill_private_key_marker, rsa_long_decrypt, rsa_sign
from dg_sdk.core.sm2_utils import sm2_sign

SDK = "2.0.28"
SEED = 20250501

counts = Counter()
disagreements = []


def main(requests_file, replies_file):
    assert version("dg_sdk") == SDK, f"dg_sdk is {version('dg_sdk')}, not {SDK}"
    rng = random.Random(SEED)
    interfaces = set()
    with open(requests_file, encoding="utf-8") as file, open(replies_file, "w", encoding="utf-8") as out:
        keys = json.loads(next(file))
        print(json.dumps(keys), file=out)
        for number, line in enumerate(file):
            line = json.loads(line)
            interfaces.add(line["interface"])
            sent = check_request(keys, line)
            check_reply(keys, line)
            answer = reply(keys, line, number, rng)
            same = {name: line[name] for name in ("interface", "sign_type", "url")}
            print(json.dumps({**same, "request": sent, **answer}), file=out)
    print(f"dg_sdk {SDK}, {len(interfaces)} interfaces, seed {SEED}")
    for what, count in sorted(counts.items()):
        print(f"  {count:5} {what}")
    wanted = ["requests, RSA: verified", "requests, RSA: same signature", "replies of the SDK, RSA: verified by itself"]
    wanted += ["requests, RSA: changed, refused", "requests, SM2: verified", "requests, SM2: changed, refused"]
    wanted += ["card fields: decrypted", "replies of our gateway's end, RSA: verified", "replies of our gateway's end, SM2: verified"]
    wanted += ["replies of our gateway's end, RSA: changed, refused"]
    wanted += [f"texts of requests with {name}" for name, _ in SHAPES]
    disagreements.extend(f"nothing was counted as: {what}" for what in wanted if not counts[what])
    if disagreements:
        print(f"{len(disagreements)} disagreements:", *disagreements[:20], sep="\n  ")
    return 1 if disagreements else 0


def check(line, what, agreed):
    """Counts an agreement, or keeps the disagreement."""
    if agreed:
        counts[what] += 1
    else:
        disagreements.append(f"{line['interface']}: NOT {what}")


def check_request(keys, line):
    """Verifies our request with the SDK, and lets the SDK seal the same data. What the SDK would send."""
    kind, body = line["sign_type"], json.loads(line["request"])
    pair, data = keys[kind], body["data"]
    verified, _ = verify_sign(body["sign"], data, pair["merchant_public"], kind)
    check(line, f"requests, {kind}: verified", verified)
    changed = {**data, "req_seq_id": data.get("req_seq_id", "") + "0"}
    verified, _ = verify_sign(body["sign"], changed, pair["merchant_public"], kind)
    check(line, f"requests, {kind}: changed, refused", not verified)

    client(keys, kind, pair["merchant"], pair["huifu_public"], line["url"], data)
    header, theirs = ApiRequest._build_request_info(line["url"], ApiRequest.request_params, None)
    if kind == "RSA":
        # SM2 signatures are other ones every time.
        check(line, f"requests, {kind}: same signature", theirs["sign"] == body["sign"])
    check(line, f"requests, {kind}: same data, sys_id and product_id", {**theirs, "sign": ""} == {**body, "sign": ""})
    as_signed = '{"data":' + compact(theirs["data"]) + ","
    check(line, f"requests, {kind}: data is sent as it was signed", line["request"].startswith(as_signed))
    texts_only = all(isinstance(value, str) for value in data.values())
    check(line, f"requests, {kind}: no value of data is an object or list", texts_only)
    card_key = fill_private_key_marker(keys["RSA"]["huifu"])
    for name, clear in line["clear"].items():
        check(line, "card fields: decrypted", rsa_long_decrypt(data[name], card_key) == clear)
    for name, found in SHAPES:
        counts[f"texts of requests with {name}"] += any(found(value) for value in data.values())
    return requests.Request("POST", line["url"], json=theirs, headers=header).prepare().body.decode()


def check_reply(keys, line):
    """Lets the SDK read the reply of our gateway's end."""
    kind = line["sign_type"]
    client(keys, kind, keys[kind]["merchant"], keys[kind]["huifu_public"], line["url"], {})
    check(line, f"replies of our gateway's end, {kind}: verified", believed(line["reply"]))
    changed = json.loads(line["reply"])
    changed["data"]["resp_code"] = changed["data"].get("resp_code", "") + "0"
    check(line, f"replies of our gateway's end, {kind}: changed, refused", not believed(json.dumps(changed)))


def believed(text):
    """Whether the SDK takes it for a reply of the gateway."""
    try:
        ApiRequest._build_return_data(SimpleNamespace(status_code=200, text=text))
        return True
    except RuntimeError:
        return False


def client(keys, kind, private, public, url, data):
    """Sets up the SDK, which has one client for all."""
    ApiRequest.build(keys["product_id"], keys["sys_id"], private, public, url, data, SDK, True, True, sign_type=kind)


def compact(data):
    """The text that the SDK signs and verifies."""
    return json.dumps(sort_dict(params=data), ensure_ascii=False, separators=(",", ":"))


def reply(keys, line, number, rng):
    """A reply with any data beside the interface's own, signed by the SDK as by the gateway. Every fourth is changed then."""
    kind, data = line["sign_type"], json.loads(line["reply"])["data"]
    data["resp_desc"] = any_text(rng)
    for _ in range(rng.randrange(8)):
        name = rng.choice(["x", "X", "_x", "~x", "-x", "汉", "ｘ", "😀"]) + str(rng.randrange(100))
        data[name] = any_value(rng)
    private = keys[kind]["huifu"]
    signed, sign = sm2_sign(private, compact(data)) if kind == "SM2" else rsa_sign(private, compact(data))
    assert signed, sign
    verified = number % 4 != 3
    if not verified:
        data["resp_code"] = data.get("resp_code", "") + "0"
    form, write = FORMS[number % len(FORMS)]
    text = '{"data":%s,"sign":"%s"}' % (write(data, rng), sign)
    client(keys, kind, keys[kind]["merchant"], keys[kind]["huifu_public"], line["url"], {})
    result = "verified" if verified else "changed, refused"
    check(line, f"replies of the SDK, {kind}: {result} by itself", believed(text) == verified)
    return {"form": form, "reply": text, "verified": verified}


def html_escaped(data, _):
    """As the gateway's sandbox writes what it signed."""
    text = compact(data)
    for letter in "<>&":
        text = text.replace(letter, "\\u%04x" % ord(letter))
    return text


def reordered(data, rng):
    """In any order, with blanks, escapes and null, none of which is signed. Objects and lists inside stay as they were signed."""
    members = list(data.items()) + [(f"null{at}", None) for at in range(rng.randrange(3))]
    rng.shuffle(members)

    def value(it):
        if isinstance(it, (dict, list)):
            return json.dumps(it, ensure_ascii=False, separators=(",", ":"))
        return json.dumps(it).replace("/", "\\/")

    return "{" + " , ".join(f"{json.dumps(name)} : {value(it)}" for name, it in members) + "}"


FORMS = [("as it was signed", lambda data, _: compact(data)), ("<>& escaped", html_escaped), ("reordered", reordered)]


def any_text(rng):
    letters = "aZ09 _汉字茶水'\"\\/<>&{}[]:,=+%é😀\n\t\r\b\f\x01\x7f\x85\u2028\u2029\ufeff"
    return "".join(rng.choice(letters) for _ in range(rng.randrange(30)))


def any_value(rng, depth=0):
    """Any JSON; text most of the time. No null: the SDK drops it at the first level only."""
    kinds = [lambda: any_text(rng)] * 4 + [
        lambda: rng.randrange(-(10**18), 10**18),
        lambda: rng.randrange(-(10**6), 10**6) / 1000,
        lambda: rng.random() * 10.0 ** rng.randrange(-30, 30),
        lambda: rng.random() < 0.5,
    ]
    if depth < 3:
        kinds += [
            lambda: {any_text(rng): any_value(rng, depth + 1) for _ in range(rng.randrange(4))},
            lambda: [any_value(rng, depth + 1) for _ in range(rng.randrange(4))],
        ]
    return rng.choice(kinds)()


def is_nested(text):
    try:
        return isinstance(json.loads(text), (dict, list))
    except ValueError:
        return False


SHAPES = [
    ("汉字", lambda text: any("一" <= letter <= "龥" for letter in text)),
    ("quotation marks", lambda text: '"' in text),
    ("backslashes", lambda text: "\\" in text),
    ("/", lambda text: "/" in text),
    ("<>&", lambda text: any(letter in text for letter in "<>&")),
    ("characters beyond U+FFFF", lambda text: any(letter > "\uffff" for letter in text)),
    ("objects or lists as JSON", is_nested),
]

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
