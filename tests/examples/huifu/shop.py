"""Pays with Huifu's own SDK for Python at the sandbox: python shop.py <rounds> <a command that plays the sandbox, and its arguments>

Each round is a payment by quick pay, one by scan to pay and one with a code that the merchant scans, each queried and refunded: sixteen
calls. The SDK verifies every reply itself. Amounts and texts are random. The last line says how many calls of how many interfaces there were.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import dg_sdk
from dg_sdk.core.rsa_utils import rsa_long_encrypt

SEED = 20250501
TEXTS = ["测试商品", 'a "quoted" \\ text', "<b>&amp;</b>", "a/b\u4e2d\U0001f600", "plain"]

counts = Counter()
disagreements = []
rng = random.Random(SEED)


def main(rounds, command):
    with tempfile.TemporaryDirectory() as folder:
        kit = Path(folder) / "kit"
        arguments = [*command, "sandbox", "--gateway", "huifu", "--port", "0", "--json", "--dir", str(kit)]
        sandbox = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
        try:
            started = json.loads(sandbox.stdout.readline())
            # Nobody reads its events; what stands in the pipe is small, and then it is closed.
            sandbox.stdout.close()
            shop = Shop(kit, started["endpoint"])
            for _ in range(int(rounds)):
                shop.quick_pay()
                shop.scan_to_pay()
                shop.scanned()
        finally:
            sandbox.terminate()
            sandbox.wait()
    for name, count in sorted(counts.items()):
        print(f"  {count:5} {name}")
    if disagreements:
        print(f"{len(disagreements)} disagreements:", *disagreements[:20], sep="\n  ")
    print(f"dg_sdk {dg_sdk.DGClient.__version__}, seed {SEED}: {sum(counts.values())} calls of {len(counts)} interfaces")
    return 1 if disagreements or len(counts) < 10 else 0


class Shop:
    def __init__(self, kit, endpoint):
        os.environ["REQUESTS_CA_BUNDLE"] = str(kit / "ca.pem")
        of = lambda name: (kit / name).read_text()
        self.kit, self.huifu_id, self.gateway_key = kit, of("merchant-id"), of("gateway-key.txt")
        dg_sdk.DGClient.BASE_URL = endpoint
        dg_sdk.DGClient.mer_config = dg_sdk.MerConfig(
            of("merchant-key.txt"), self.gateway_key, of("sys-id"), of("product-id")
        )
        self.today = datetime.now(timezone(timedelta(hours=8))).strftime("%Y%m%d")
        self.card = next(card for card in json.loads(of("cards.json")) if card["label"] == "CCB debit")
        self.last = 0

    def number(self):
        self.last += 1
        return f"SDK{self.last:08}"

    def call(self, name, expected, **fields):
        """Calls an interface. The SDK raises if it does not believe the reply."""
        request = getattr(dg_sdk, name)()
        known = {field: fields.pop(field) for field in list(fields) if hasattr(request, field)}
        for field, value in {"huifu_id": self.huifu_id, **known}.items():
            setattr(request, field, value)
        try:
            reply = request.post(fields)
        except RuntimeError as error:
            disagreements.append(f"{name}: the SDK does not believe the reply: {error}")
            return {}
        counts[name] += 1
        found = {field: in_one_spelling(field, reply.get(field)) for field in expected} if isinstance(reply, dict) else reply
        if found != expected:
            disagreements.append(f"{name}: {found} instead of {expected}: {reply}")
        return reply if isinstance(reply, dict) else {}

    def dated(self):
        return {"req_date": self.today, "req_seq_id": self.number()}

    def code(self, number):
        """The SMS code for this number, which the sandbox writes down soon after it has answered."""
        for _ in range(100):
            for line in (self.kit / "sms-codes").read_text().splitlines():
                if line.startswith(f"{number} "):
                    return line.split()[1]
            time.sleep(0.02)
        return ""

    def amount(self):
        fen = rng.randrange(1, 5000)
        return f"{fen // 100}.{fen % 100:02}"

    def quick_pay(self):
        ok, paid = {"resp_code": "00000000"}, {"resp_code": "00000000", "trans_stat": "S"}
        secret = lambda text: rsa_long_encrypt(text, self.gateway_key)
        apply = self.dated()
        card = {"card_no": self.card["pan"], "card_name": self.card["holder"], "cert_no": self.card["id_number"]}
        card = {name: secret(text) for name, text in {**card, "mobile_no": self.card["phone"]}.items()}
        self.call(
            "V3QuickbuckleApplyRequest", ok, **apply, **card, out_cust_id="U1", cert_validity_type="1",
            cert_begin_date="20200101",
        )
        number = apply["req_seq_id"]
        bound = self.call(
            "V3QuickbuckleConfirmRequest", ok, **self.dated(), org_req_seq_id=number, org_req_date=self.today,
            verify_code=self.code(number),
        )
        order, amount = self.dated(), self.amount()
        self.call(
            "V3TradeOnlinepaymentQuickpaySmssendRequest", ok, **order, user_huifu_id=bound.get("user_huifu_id"),
            card_bind_id=bound.get("token_no"), trans_amt=amount, notify_url="http://127.0.0.1:9/nobody",
            nucc_data=json.dumps({"goods_short_name": rng.choice(TEXTS), "gw_chnnl_tp": "01", "biz_tp": "100099"}),
            terminal_device_data=json.dumps({"device_type": "1"}), risk_check_data=json.dumps({"ip_addr": "203.0.113.7"}),
            remark=rng.choice(TEXTS),
        )
        self.call("V3TradeOnlinepaymentQuickpayPayRequest", paid, **order, sms_code=self.code(order["req_seq_id"]))
        original = {"org_req_date": self.today, "org_req_seq_id": order["req_seq_id"]}
        self.call("V2TradeOnlinepaymentQueryRequest", {**paid, "trans_amt": amount}, **original, pay_type="QUICK_PAY")
        self.call("V2TradeOnlinepaymentRefundRequest", paid, **self.dated(), **original, ord_amt=amount)
        self.call(
            "V2QuickbuckleUnbindRequest", ok, **self.dated(), out_cust_id="U1", token_no=bound.get("token_no")
        )

    def scan_to_pay(self):
        order, amount, text = self.dated(), self.amount(), rng.choice(TEXTS)
        wx = json.dumps({"sub_appid": "wx1", "sub_openid": rng.choice(TEXTS)}, ensure_ascii=False)
        self.call(
            "V3TradePaymentJspayRequest", {"resp_code": "00000100", "trans_stat": "P", "remark": text}, **order,
            goods_desc=rng.choice(TEXTS), trade_type="T_JSAPI", trans_amt=amount, wx_data=wx, remark=text,
        )
        self.settled(order, amount)
        # It is paid, so it cannot be closed.
        original = {"org_req_date": self.today, "org_req_seq_id": order["req_seq_id"]}
        self.call("V2TradePaymentScanpayCloseRequest", {"req_seq_id": f"SDK{self.last + 1:08}"}, **self.dated(), **original)

    def scanned(self):
        order, amount = self.dated(), self.amount()
        self.call(
            "V3TradePaymentMicropayRequest", {"trans_stat": "S"}, **order, trans_amt=amount,
            goods_desc=rng.choice(TEXTS), auth_code="134567890123456789",
            risk_check_data=json.dumps({"ip_addr": "203.0.113.7"}),
        )
        self.settled(order, amount)

    def settled(self, order, amount):
        """A paid order of scan to pay: queried, refunded in full, and the refund queried."""
        paid = {"resp_code": "00000000", "trans_stat": "S"}
        original = {"org_req_date": self.today, "org_req_seq_id": order["req_seq_id"]}
        self.call("V3TradePaymentScanpayQueryRequest", {**paid, "trans_amt": amount}, **original)
        refund = self.dated()
        self.call("V3TradePaymentScanpayRefundRequest", {"trans_stat": "S"}, **refund, **original, ord_amt=amount)
        named = {"org_req_date": self.today, "org_req_seq_id": refund["req_seq_id"]}
        self.call("V3TradePaymentScanpayRefundqueryRequest", {**paid, "ord_amt": amount}, **named)


def in_one_spelling(field, text):
    """An amount in one spelling: replies have 45 for 45.00."""
    return f"{Decimal(text):.2f}" if field.endswith("_amt") and text else text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
