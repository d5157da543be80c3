import { registerEnumType } from 'type-graphql';

/** The four ways of buying of the regulation of 2560 [004] 1.4.3-1.4.6. */
export enum ProcurementMethod {
  SPECIFIC = 'SPECIFIC',
  E_BIDDING = 'E_BIDDING',
  E_MARKET = 'E_MARKET',
  SELECTION = 'SELECTION',
}

registerEnumType(ProcurementMethod, {
  name: 'ProcurementMethod',
  description: 'วิธีการจัดซื้อจัดจ้าง · Method of procurement',
  valuesConfig: {
    SPECIFIC: { description: 'วิธีเฉพาะเจาะจง · Specific method' },
    E_BIDDING: { description: 'วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding) · Electronic bidding' },
    E_MARKET: { description: 'วิธีตลาดอิเล็กทรอนิกส์ (e-market) · Electronic market' },
    SELECTION: { description: 'วิธีคัดเลือก · Selection method' },
  },
});
